import type { Instant } from "../time/instant";
import { MOST_NOTEBOOKS, NAME_LENGTH } from "./limits";
import { FIRST_NOTEBOOK, newVolume } from "./open-volume";
import type { Catalogue, Volume } from "./schema";

const living = ({ volumes }: Catalogue): readonly Volume[] =>
  volumes.filter(({ removedAt }) => removedAt === null);

/** Its notebooks that were not taken away, in the order in which they were begun. */
export const volumesOf = living;

/** Those that were taken away and can be brought back. */
export const removedVolumesOf = ({ volumes }: Catalogue): readonly Volume[] =>
  volumes.filter(({ removedAt, isBlank }) => removedAt !== null && !isBlank);

/** One that is open and stands, whatever was read: the last that was begun, else one that is new. */
export function withOpen(volumes: readonly Volume[], wanted: unknown): Catalogue {
  const standing = volumes.filter(({ removedAt }) => removedAt === null);
  const open = standing.find(({ id }) => id === wanted) ?? standing.at(-1);
  if (open !== undefined) return { open: open.id, volumes };
  const others = volumes.filter(({ id }) => id !== FIRST_NOTEBOOK);
  return { open: FIRST_NOTEBOOK, volumes: [...others, newVolume(FIRST_NOTEBOOK, "", null)] };
}

/** Half of a letter that is written as two units: what a cut may leave at the end. */
const HALF_LETTER = /[\ud800-\udbff]$/;

/** A name as it was typed, without what nobody sees. */
export const soundName = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, NAME_LENGTH)
    .replace(HALF_LETTER, "")
    .trim();

const changeOne = (catalogue: Catalogue, id: string, change: Partial<Volume>): Catalogue =>
  withOpen(
    catalogue.volumes.map((one) => (one.id === id ? { ...one, ...change } : one)),
    catalogue.open,
  );

/** Whether there is room for one more. */
export const hasRoom = ({ volumes }: Catalogue): boolean => volumes.length < MOST_NOTEBOOKS;

/** Begins a notebook and opens it; without room, or where its id is known, nothing changes. */
export function beginning(
  catalogue: Catalogue,
  { id, name, now }: { id: string; name: string; now: Instant },
): Catalogue {
  const isKnown = catalogue.volumes.some((one) => one.id === id);
  if (isKnown || !hasRoom(catalogue)) return catalogue;
  return { open: id, volumes: [...catalogue.volumes, newVolume(id, soundName(name), now)] };
}

/** Opens a notebook in the place of the one that is open; one that is not there, or taken away, does not open. */
export const opening = (catalogue: Catalogue, id: string): Catalogue =>
  living(catalogue).some((one) => one.id === id) ? { ...catalogue, open: id } : catalogue;

/** Lets go of a notebook in which nothing was noted and that has no name, once another is open in its place. */
export const lettingGo = (catalogue: Catalogue, id: string, now: Instant): Catalogue => ({
  ...catalogue,
  volumes: catalogue.volumes.map((one) =>
    one.id === id && id !== catalogue.open && one.name === "" && one.removedAt === null
      ? { ...one, removedAt: now, isBlank: true }
      : one,
  ),
});

export const renaming = (catalogue: Catalogue, id: string, name: string): Catalogue =>
  changeOne(catalogue, id, { name: soundName(name) });

/**
 * Takes a notebook away; it can be brought back. Where it was the open one, the last that was begun opens, or a new one.
 *
 * @param fresh id of the new one
 */
export function removing(
  catalogue: Catalogue,
  id: string,
  { now, fresh }: { now: Instant; fresh: string },
): Catalogue {
  if (!living(catalogue).some((one) => one.id === id)) return catalogue;
  const volumes = catalogue.volumes.map((one) =>
    one.id === id ? { ...one, removedAt: now } : one,
  );
  const isLast = volumes.every(({ removedAt }) => removedAt !== null);
  return withOpen(isLast ? [...volumes, newVolume(fresh, "", now)] : volumes, catalogue.open);
}

export const bringingBack = (catalogue: Catalogue, id: string): Catalogue =>
  changeOne(catalogue, id, { removedAt: null, isBlank: false });

/** Forgets a notebook that was taken away; one that stands is never forgotten. */
export const forgetting = (catalogue: Catalogue, id: string): Catalogue => ({
  ...catalogue,
  volumes: catalogue.volumes.filter((one) => one.id !== id || one.removedAt === null),
});
