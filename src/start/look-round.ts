import { pageAt } from "../app/pages";
import type { Late } from "../application/late";
import type { Finding, Services } from "../application/services";
import { paths, type Path } from "../paths";
import type { Stored } from "./later/stored";

/** Fetches a page ahead of the tap that leads there; one that cannot be fetched is asked for again by the tap. */
const ahead = async (path: Path): Promise<unknown> =>
  pageAt(path)
    ?.page.preload()
    .catch(() => null);

export type Round = {
  readonly stored: Late<Stored>;
  /** What is already being read; null where nothing is. */
  readonly begun: Promise<readonly string[]> | null;
  /** From a page that few go to no tap leads to the massage, and its own pictures come first. */
  readonly isFar: boolean;
};

/**
 * What comes after the first page answers: what the next tap needs, then keeping the app on the phone, a massage that
 * was cut off, what is damaged.
 */
export async function lookRound(
  { notebook, runner, updater, findings }: Services,
  { stored, begun, isFar }: Round,
): Promise<void> {
  // One after the other, the likeliest tap first; the 2 MB that the worker fetches stand in no finger's way.
  if (!isFar) await ahead(paths.massage);
  const reading = begun ?? readStored(stored);
  await Promise.all([stored.fetch().catch(() => null), isFar ? null : ahead(paths.notebook)]);
  // Without its code (first visit, no network) the app works as long as there is a network, as before it.
  void updater.fetch().catch(() => undefined);
  const found: Finding[] = [];
  // Without the massage's code the notes are still there to read.
  const [recovered, unreadable] = await Promise.all([
    runner.act((one) => one.recover()).catch(() => "nothing" as const),
    reading,
  ]);
  if (unreadable.length > 0) found.push("settings");
  if (recovered === "unreadable") found.push("snapshot");
  if (recovered === "kept-as-partial") found.push("part");
  if (notebook.get().unreadable > 0) found.push("records");
  findings.set(found);
}

/** Reads what is stored. Gives the names of settings that could not be read. */
export async function readStored(stored: Late<Stored>): Promise<readonly string[]> {
  try {
    const { settings, notebook } = await stored.fetch();
    await notebook.open();
    return settings.unreadable;
  } catch {
    // Not fetched: the notebook says so itself, and it is tried again with the next note.
    return [];
  }
}
