import * as v from "valibot";

import { ID_FORM } from "../id";
import type { Immutable } from "../immutable";
import { instantSchema } from "../time/schemas";
import { NAME_LENGTH } from "./limits";

export const volumeSchema = v.object({
  id: v.pipe(v.string(), v.regex(ID_FORM)),
  /** As the family calls it; empty where it has none. */
  name: v.pipe(v.string(), v.maxLength(NAME_LENGTH)),
  begunAt: v.nullable(instantSchema),
  /** Since when it is taken away, and can be brought back. */
  removedAt: v.nullable(instantSchema),
  /** It was let go of because nothing was noted in it: nobody misses it. */
  isBlank: v.optional(v.boolean(), false),
});

/** One notebook of this phone, as the catalogue knows it. What is noted in it lies elsewhere. */
export type Volume = Immutable<v.InferOutput<typeof volumeSchema>>;

/** The notebooks of this phone, and which of them is open. There is always one that is, and it is not taken away. */
export type Catalogue = { readonly open: string; readonly volumes: readonly Volume[] };

/** Each notebook is read by itself. */
export const catalogueSchema = v.object({ open: v.unknown(), volumes: v.array(v.unknown()) });
