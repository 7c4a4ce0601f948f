import * as v from "valibot";

import { withOpen } from "./catalogue";
import { firstCatalogue, newVolume } from "./open-volume";
import { catalogueSchema, volumeSchema, type Catalogue, type Volume } from "./schema";

/** Whether it is a list of notebooks at all, as it was written. */
export const isReadable = (stored: unknown): boolean => v.is(catalogueSchema, stored);

/**
 * Reads what was stored, notebook by notebook: what cannot be read of one costs its name, never the others.
 *
 * @param lying ids of the notebooks that lie on this phone, where that is known: one that the catalogue does not name is
 *   named in it again
 */
export function readCatalogue(stored: unknown, lying: readonly string[] = []): Catalogue {
  const parsed = v.safeParse(catalogueSchema, stored);
  const rows = parsed.success ? parsed.output.volumes : [];
  const known = new Map<string, Volume>();
  for (const row of rows) {
    const one = v.safeParse(volumeSchema, row);
    if (one.success) known.set(one.output.id, one.output);
  }
  for (const id of lying) if (!known.has(id)) known.set(id, newVolume(id, "", null));
  if (known.size === 0) return firstCatalogue;
  return withOpen([...known.values()], parsed.success ? parsed.output.open : null);
}
