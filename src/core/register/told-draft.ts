import type { Instant } from "../time/instant";
import type { ParticipantDraft } from "./draft";
import type { Participant } from "./record";
import type { Told } from "./told";
import { typedFigure } from "./typed";
import type { ParticipantContent } from "./writing";

/** An hour before the birth nobody can type: it is asked for. */
const typedHour = (hour: number | null): string =>
  hour === null || hour < 0 ? "" : typedFigure(hour);

type Colostrum = Pick<ParticipantDraft, "colostrum" | "colostrumFrom" | "colostrumUntil">;

function colostrumTold(first: Told["firstColostrum"]): Colostrum | null {
  if (first === null) return null;
  const colostrumUntil = typedHour(first.untilHour);
  if (colostrumUntil === "") return null;
  return first.kind === "waiting"
    ? { colostrum: "waiting", colostrumFrom: "", colostrumUntil }
    : { colostrum: "seen", colostrumFrom: typedHour(first.fromHour), colostrumUntil };
}

/** What was seen stands; while she waited, what is told now is later. */
function colostrumOf(draft: ParticipantDraft, told: Told): Colostrum {
  return draft.colostrum === "seen" ? draft : (colostrumTold(told.firstColostrum) ?? draft);
}

/**
 * A draft with what a notebook tells, wherever nobody has told it yet. All else she asks the mother.
 *
 * @param wall the day and time of a moment at this place
 */
export function draftTold(
  draft: ParticipantDraft,
  told: Told,
  wall: (instant: Instant) => { readonly date: string; readonly time: string },
): ParticipantDraft {
  const born = told.bornAt === null ? { date: "", time: "" } : wall(told.bornAt);
  const isBornKnown = draft.bornDate !== "" || draft.bornTime !== "";
  const skinToSkin = told.skinToSkin === null ? "" : told.skinToSkin ? "yes" : "no";
  const { colostrum, colostrumFrom, colostrumUntil } = colostrumOf(draft, told);
  return {
    ...draft,
    bornDate: isBornKnown ? draft.bornDate : born.date,
    bornTime: isBornKnown ? draft.bornTime : born.time,
    mode: draft.mode || (told.mode ?? ""),
    skinToSkin: draft.skinToSkin || skinToSkin,
    firstFeedHour: draft.firstFeedHour || typedHour(told.firstFeedHour),
    group: draft.group || (told.group ?? ""),
    colostrum,
    colostrumFrom,
    colostrumUntil,
  };
}

/**
 * What is kept of her where her notebook was handed over: also which it is. Her hours were counted from the birth to the
 * second: where its minute stands as it was told, so does the second.
 */
export function contentTold(
  content: ParticipantContent,
  told: Told,
  { standing, isBirthAsTold }: { standing: Participant | null; isBirthAsTold: boolean },
): ParticipantContent {
  const bornAt = isBirthAsTold ? (standing?.bornAt ?? told.bornAt) : content.bornAt;
  return { ...content, notebook: told.notebook, bornAt };
}
