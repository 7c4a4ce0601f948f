import { BIN_DAYS } from "../notebook/bin";
import type { Change } from "../notebook/change";
import type { NotebookRecord } from "../notebook/record";
import { compareVersions } from "../notebook/version";
import { mergeNotebooks } from "../notebook/merge";
import { elapsedMs, type Instant } from "../time/instant";
import { DAY_MS } from "../time/spans";
import { otherMotherOf, type OtherMother } from "./other-mother";

/** Two phones' clocks differ by no more than this where neither is plainly wrong, in ms: the month may be set wrongly. */
const SLACK_MS = 31 * DAY_MS;

/** Of a version whose moment cannot be true: it stands below everything that is known. */
const LONG_AGO: Instant = "2000-01-01T00:00:00.000+00:00";

const isAhead = (at: Instant, now: Instant): boolean => elapsedMs(now, at) > SLACK_MS;

/**
 * A version that says it was written in time to come would win for ever. It counts as written when the record was made,
 * and where that cannot be true either, as written long ago: the same for the same file, however often it is opened.
 */
function withSoundMoment(record: NotebookRecord, now: Instant): NotebookRecord {
  if (!isAhead(record.updatedAt, now) && !isAhead(record.createdAt, now)) return record;
  const createdAt = isAhead(record.createdAt, now) ? LONG_AGO : record.createdAt;
  const updatedAt = isAhead(record.updatedAt, now) ? createdAt : record.updatedAt;
  return { ...record, createdAt, updatedAt };
}

/**
 * What a version from elsewhere becomes here; null where it brings nothing. What was deleted elsewhere is deleted here,
 * but its days in the bin begin now: nobody here has seen it there. So it is even where it was emptied elsewhere.
 *
 * @param mine the record as it stands here; null where none does
 */
export function arrivalOf(
  record: NotebookRecord,
  mine: NotebookRecord | null,
  now: Instant,
): NotebookRecord | null {
  const sound = withSoundMoment(record, now);
  if (mine === null) return isInBinOrLiving(sound, now) ? sound : { ...sound, deletedAt: now };
  if (compareVersions(sound, mine) <= 0) return null;
  const arrived = arrivedOver(sound, mine, now);
  return arrived !== null && compareVersions(arrived, mine) > 0 ? arrived : null;
}

/** Whether its days in the bin need not begin anew: nobody here knows it, and they run. */
const isInBinOrLiving = ({ kind, deletedAt }: NotebookRecord, now: Instant): boolean =>
  kind === "erased" ||
  deletedAt === null ||
  (elapsedMs(now, deletedAt) <= 0 && elapsedMs(deletedAt, now) < BIN_DAYS * DAY_MS);

function arrivedOver(
  sound: NotebookRecord,
  mine: NotebookRecord,
  now: Instant,
): NotebookRecord | null {
  if (sound.kind === "erased") {
    if (mine.kind === "erased") return sound;
    const { updatedAt, deviceId } = sound;
    return mine.deletedAt === null ? { ...mine, deletedAt: now, updatedAt, deviceId } : null;
  }
  // No app makes a note of one kind into one of another: so a note could be taken out of sight unasked.
  if (mine.kind !== "erased" && sound.kind !== mine.kind) return null;
  if (sound.deletedAt === null) return sound;
  return { ...sound, deletedAt: mine.deletedAt ?? now };
}

/**
 * Takes over what a version from elsewhere becomes here, as the record stands by then.
 *
 * @param withRemovals whether a note may leave the list by it
 */
export const arriving = (record: NotebookRecord, now: Instant, withRemovals: boolean): Change => ({
  id: record.id,
  isNew: false,
  next: (standing) => {
    const arrived = arrivalOf(record, standing, now);
    const isRemoved =
      standing !== null && isLiving(standing) && arrived !== null && !isLiving(arrived);
    return isRemoved && !withRemovals ? null : arrived;
  },
});

const isLiving = ({ kind, deletedAt }: NotebookRecord): boolean =>
  kind !== "erased" && deletedAt === null;

/** What a copy would bring to a notebook, looked at before anything is done. */
export type Arrivals = {
  /** The versions that would stand here. */
  readonly records: readonly NotebookRecord[];
  /** Those of them that take a note out of the list. */
  readonly removals: readonly NotebookRecord[];
  /** The births here and in the copy, where it is perhaps another mother's. */
  readonly births: OtherMother | null;
};

/** The notebook into which a copy is taken. */
export type Receiving = {
  readonly ours: readonly NotebookRecord[];
  /** Ids of those of them that are gone from the store: a copy brings them anew. */
  readonly gone?: ReadonlySet<string>;
};

/** @param theirs the copy, in any order, with any number of versions of a record */
export function arrivalsOf(
  { ours, gone = new Set() }: Receiving,
  theirs: readonly NotebookRecord[],
  now: Instant,
): Arrivals {
  const standing = ours.filter(({ id }) => !gone.has(id));
  const known = new Map(standing.map((record) => [record.id, record]));
  const records = mergeNotebooks([], theirs).flatMap((record) => {
    const arrived = arrivalOf(record, known.get(record.id) ?? null, now);
    return arrived === null ? [] : [arrived];
  });
  const removals = records.filter(({ id, deletedAt }) => {
    const mine = known.get(id);
    return deletedAt !== null && mine !== undefined && isLiving(mine);
  });
  return { records, removals, births: otherMotherOf(ours, theirs, records) };
}
