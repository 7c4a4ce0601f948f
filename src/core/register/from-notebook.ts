import { notebookCodeOf } from "../exchange/notebook-code";
import { hoursSinceBirth } from "../notebook/age";
import { birthOf } from "../notebook/birth";
import { placeEntries, type Placing } from "../notebook/placing";
import { entriesOf } from "../notebook/reading";
import type { BirthRecord, EntryRecord, NotebookRecord } from "../notebook/record";
import type { Participant } from "./record";

/** What a notebook tells of a participant; all else she asks the mother. */
export type FromNotebook = { readonly notebook: string } & Pick<
  Participant,
  "bornAt" | "mode" | "skinToSkin" | "firstFeedHour" | "firstColostrum" | "group"
>;

const hoursOf = (
  entries: readonly EntryRecord[],
  kind: "feed" | "not-yet",
  birth: BirthRecord,
): readonly number[] =>
  entries.flatMap((entry) => (entry.kind === kind ? [hoursSinceBirth(birth, entry.at)] : []));

const least = (hours: readonly number[]): number | null =>
  hours.length === 0 ? null : Math.min(...hours);

/** It was seen between two hours; or it was looked for until an hour and not seen; or nobody has told either. */
function firstColostrumOf(
  { firstMilkBetween }: Placing,
  lookedFor: readonly number[],
): Participant["firstColostrum"] {
  if (firstMilkBetween !== null) return { kind: "seen", ...firstMilkBetween };
  return lookedFor.length === 0 ? null : { kind: "waiting", untilHour: Math.max(...lookedFor) };
}

/** Hours since birth are counted from the birth that holds; without one nothing of them is known. */
export function fromNotebook(records: readonly NotebookRecord[]): FromNotebook {
  const birth = birthOf(records);
  const notebook = notebookCodeOf(records);
  const entries = entriesOf(records);
  const isMassaged = entries.some(({ kind }) => kind === "session");
  const group = isMassaged ? "massage" : null;
  if (birth === null)
    return {
      notebook,
      group,
      bornAt: null,
      mode: null,
      skinToSkin: null,
      firstFeedHour: null,
      firstColostrum: null,
    };
  return {
    notebook,
    group,
    bornAt: birth.at,
    mode: birth.mode,
    skinToSkin: birth.skinToSkin,
    firstFeedHour: least(hoursOf(entries, "feed", birth)),
    firstColostrum: firstColostrumOf(
      placeEntries(entries, birth),
      hoursOf(entries, "not-yet", birth),
    ),
  };
}
