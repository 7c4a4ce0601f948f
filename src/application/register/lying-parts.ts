import { isSealed } from "../../core/lock/rows";
import { mergeRegisters } from "../../core/register/merge";
import {
  partOf,
  participantIn,
  readPart,
  writtenPart,
  type ReadPart,
} from "../../core/register/parts";
import type { RegisterRow } from "../../core/register/record";
import { failure, success, type Result } from "../../core/result";
import type { RowGuard } from "../notebook/ports";
import type { StoreFault } from "../storage";
import type { Breath, RegisterStore } from "./ports";

/**
 * "no-pin": other people's health is kept behind a PIN or not at all. "busy": other tabs wrote all the time. "damaged": what
 * stands in the place does not open, and would be lost.
 */
export type WriteFault = StoreFault | "locked" | "no-pin" | "busy" | "damaged";

/** How often it is begun anew because another tab wrote meanwhile. */
const ATTEMPTS = 5;

/** So many parts are opened between two breaths. Of 10,000 participants each has some 120 rows. */
const PARTS_A_BREATH = 4;

export type LyingPorts = {
  readonly store: RegisterStore;
  readonly guard: RowGuard;
  readonly breath: Breath;
};

type Opened = {
  readonly parts: readonly ReadPart[];
  /** What does not open with the key, or is no part. It stays where it lies. */
  readonly unreadable: number;
};

/** Opens parts as they lie, a few at a time; fails while they are locked. */
export async function openParts(
  { guard, breath }: Pick<LyingPorts, "guard" | "breath">,
  lying: readonly unknown[],
): Promise<Result<Opened, "locked">> {
  const parts: ReadPart[] = [];
  if (lying.length === 0) await guard.look();
  for (let from = 0; from < lying.length; from += PARTS_A_BREATH) {
    if (from > 0) await breath();
    const opened = await guard.open(lying.slice(from, from + PARTS_A_BREATH));
    if (opened.locked > 0) return failure("locked");
    parts.push(...opened.rows.flatMap((row) => readPart(row) ?? []));
  }
  return success({ parts, unreadable: lying.length - parts.length });
}

/** What is to be written, made of what stands in the parts when its turn has come. */
export type Making = {
  /** About whom something is written: only parts of these participants are read and changed. */
  readonly participants: readonly string[];
  readonly make: (standing: readonly RegisterRow[]) => readonly RegisterRow[];
};

/** Parts that are other ones by what is written: a withdrawal also takes rows out of others' parts, where they name her. */
function mergedInto(
  parts: ReadonlyMap<string, ReadPart>,
  news: readonly RegisterRow[],
): readonly ReadPart[] {
  const standing = [...parts.values()].flatMap(({ rows }) => rows);
  const byPart = new Map<string, RegisterRow[]>([...parts.keys()].map((id) => [id, []]));
  for (const row of mergeRegisters(standing, news)) {
    const id = partOf(participantIn(row));
    const known = byPart.get(id);
    if (known === undefined) byPart.set(id, [row]);
    else known.push(row);
  }
  return [...byPart].flatMap(([id, rows]) => {
    const part = parts.get(id);
    return isThere(part, rows) ? [] : [{ id, rows, unread: part?.unread ?? [] }];
  });
}

const isThere = (part: ReadPart | undefined, rows: readonly RegisterRow[]): boolean =>
  part !== undefined &&
  part.rows.length === rows.length &&
  part.rows.every((row, place) => row === rows[place]);

/** One attempt; "stale" where another tab has written meanwhile. */
async function attemptWriting(
  ports: LyingPorts,
  { participants, make }: Making,
): Promise<Result<readonly ReadPart[], WriteFault | "stale">> {
  const { store, guard } = ports;
  const lying = await store.load([...new Set(participants.map(partOf))]);
  if (!lying.ok) return lying;
  const opened = await openParts(ports, lying.value);
  if (!opened.ok) return opened;
  if (opened.value.unreadable > 0) return failure("damaged");
  const parts = new Map(opened.value.parts.map((part) => [part.id, part]));
  const changed = mergedInto(parts, make(opened.value.parts.flatMap(({ rows }) => rows)));
  if (guard.state() === "none") return failure("no-pin");
  const sealed = await guard.seal(changed.map(writtenPart));
  if (!sealed.ok) return sealed;
  if (!sealed.value.every(isSealed)) return failure("no-pin");
  const put = await store.put(sealed.value, lying.value);
  if (put.ok) return success(changed);
  if (put.reason !== "other-lock") return failure(put.reason);
  await guard.look();
  return failure("stale");
}

/** Writes sealed parts, all or nothing, in the place of those that they were made from; gives them as they stand now. */
export async function writeParts(
  ports: LyingPorts,
  making: Making,
): Promise<Result<readonly ReadPart[], WriteFault>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const written = await attemptWriting(ports, making);
    if (written.ok) return written;
    if (written.reason !== "stale") return failure(written.reason);
  }
  return failure("busy");
}
