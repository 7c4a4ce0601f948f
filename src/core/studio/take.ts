import * as v from "valibot";

import { isId } from "../id";
import { SAID_LENGTH } from "../midwife/parts";
import type { Recording } from "../midwife/recording";
import { instantSchema } from "../time/schemas";
import { parseClip } from "../track/parse-clip";

const takeSchema = v.object({
  line: v.pipe(v.string(), v.check(isId)),
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH)),
  said: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH))),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => parseClip(bytes).ok),
  ),
});

const consentSchema = v.object({ agreedAt: instantSchema });

/** The speaker has agreed that families hear her voice and pass it on. */
export type Consent = { readonly agreedAt: string };

/** Reads a take that was kept: null for anything whose sound a track could not take. */
export function readTake(row: unknown): Recording | null {
  const parsed = v.safeParse(takeSchema, row);
  return parsed.success ? parsed.output : null;
}

/** Reads what the speaker agreed to; null where she has not, or nobody can tell. */
export function readConsent(row: unknown): Consent | null {
  const parsed = v.safeParse(consentSchema, row);
  return parsed.success ? parsed.output : null;
}
