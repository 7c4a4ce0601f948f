import { mergeRegisters } from "./merge";
import { participantIn } from "./parts";
import type { RegisterRow } from "./record";

/** What another register would bring, in participants. */
export type RegisterNews = {
  readonly added: number;
  /** Of whom something else would stand than now. */
  readonly changed: number;
  /** Who have withdrawn there and not here: all that is kept of them here would go. */
  readonly withdrawn: number;
};

const isWithdrawn = ({ kind }: RegisterRow): boolean => kind === "withdrawn";

/** Told before anything is done: what another register takes away is asked for first. */
export function newsOf(ours: readonly RegisterRow[], theirs: readonly RegisterRow[]): RegisterNews {
  const before = new Map(ours.map((row) => [row.id, row]));
  const known = new Set(ours.map(participantIn));
  const news = mergeRegisters(ours, theirs).filter((row) => before.get(row.id) !== row);
  const going = new Set(news.filter(isWithdrawn).map(participantIn));
  const coming = new Set(news.map(participantIn).filter((id) => !going.has(id)));
  const added = [...coming].filter((id) => !known.has(id)).length;
  return {
    added,
    changed: coming.size - added,
    withdrawn: [...going].filter((id) => known.has(id)).length,
  };
}
