import { failure, success, type Result } from "../result";
import { asideOf, readMeasurement } from "./measurement-draft";
import type { Proposal } from "./proposal";
import { kinds, type Measurement } from "./record";
import type { ToldAmount } from "./told";
import { taken } from "./typed";
import type { MeasurementContent } from "./writing";

/** What she does with a proposal: takes it, another note, a figure of her own, none; or lets stand what stands. */
export const WAYS = ["accept", "other", "own", "none", "keep"] as const;
export type Way = (typeof WAYS)[number];

/** One of the two measurements as it is chosen from a hand-over; "" where nothing was chosen or typed. */
export type SlotDraft = {
  readonly way: Way | "";
  /** Of the note that is taken in place of the one that is proposed. */
  readonly other: string;
  readonly ml: string;
  readonly hour: string;
  readonly method: string;
  readonly why: string;
};

export type SlotFault = Exclude<keyof SlotDraft, "method">;

/** All that bears on the choice. */
export type SlotChoice = Pick<Measurement, "participant" | "slot" | "role"> & {
  readonly proposal: Proposal;
  readonly amounts: readonly ToldAmount[];
  /** Something of it was written before. */
  readonly isWritten: boolean;
};

/** What can be done, in the order in which it is offered. */
export const waysOf = ({
  proposal,
  amounts,
  isWritten,
}: Pick<SlotChoice, "proposal" | "amounts" | "isWritten">): readonly Way[] => [
  ...(isWritten ? (["keep"] as const) : []),
  ...(proposal.kind === "proposed" ? (["accept"] as const) : []),
  ...(othersOf(proposal, amounts).length > 0 ? (["other"] as const) : []),
  "own",
  ...(isWritten ? [] : (["none"] as const)),
];

/** The notes that may be taken in place of the one that is proposed. */
export const othersOf = (
  proposal: Proposal,
  amounts: readonly ToldAmount[],
): readonly ToldAmount[] =>
  amounts.filter(({ id }) => proposal.kind === "none" || id !== proposal.amount.id);

/** Nothing is chosen for her where there is something to look at. */
export const emptySlot = (choice: Pick<SlotChoice, "proposal" | "isWritten">): SlotDraft => ({
  way: choice.isWritten ? "keep" : choice.proposal.kind === "none" ? "none" : "",
  other: "",
  ml: "",
  hour: "",
  method: "",
  why: "",
});

/** Whether it must be said why: something else stood there, or was proposed. */
export const asksWhy = ({ way }: SlotDraft, { proposal, isWritten }: SlotChoice): boolean => {
  switch (way) {
    case "accept":
      return isWritten;
    case "other":
    case "own":
    case "none":
      return isWritten || proposal.kind === "proposed";
    case "keep":
    case "":
      return false;
  }
};

type Read = Result<readonly MeasurementContent[], "faulty"> & {
  readonly faults: readonly SlotFault[];
};

type Chosen = {
  readonly content: MeasurementContent | null;
  readonly faults: readonly SlotFault[];
};

const ofNote = (
  { id, hour, volume }: ToldAmount,
  { participant, slot, role }: SlotChoice,
  why: Measurement["why"],
): MeasurementContent => ({
  participant,
  slot,
  role,
  why,
  hour,
  ...volume,
  origin: { kind: "note", recordId: id },
});

function ownOf(draft: SlotDraft, choice: SlotChoice, why: Measurement["why"]): Chosen {
  const { participant, slot, role } = choice;
  const typed = readMeasurement({ ...draft, role }, { participant, slot, isCorrection: false });
  if (typed.ok) return { content: { ...typed.value, why }, faults: [] };
  const faults = typed.faults.flatMap(({ field }) =>
    field === "ml" || field === "hour" ? [field] : [],
  );
  return { content: null, faults };
}

function chosenIn(draft: SlotDraft, choice: SlotChoice, why: Measurement["why"]): Chosen {
  const { proposal, amounts, participant, slot, role } = choice;
  const noted = (amount: ToldAmount | null | undefined, field: SlotFault): Chosen =>
    amount === null || amount === undefined
      ? { content: null, faults: [field] }
      : { content: ofNote(amount, choice, why), faults: [] };
  switch (draft.way) {
    case "accept":
      return noted(proposal.kind === "proposed" ? proposal.amount : null, "way");
    case "other":
      return noted(
        othersOf(proposal, amounts).find(({ id }) => id === draft.other),
        "other",
      );
    case "own":
      return ownOf(draft, choice, why);
    case "none": {
      const aside = asideOf({ ...draft, role, why: why ?? "" }, { participant, slot });
      return { content: aside, faults: [] };
    }
    case "keep":
      return { content: null, faults: [] };
    case "":
      return { content: null, faults: ["way"] };
  }
}

/** What was proposed and is not taken: it stands first, so that it can be seen later what she was shown. */
function shownIn({ way }: SlotDraft, choice: SlotChoice): readonly MeasurementContent[] {
  const { proposal, isWritten } = choice;
  const isPassedOver = way === "other" || way === "own" || way === "none";
  return isPassedOver && proposal.kind === "proposed" && !isWritten
    ? [ofNote(proposal.amount, choice, null)]
    : [];
}

/** The rows to write of a measurement, in their order: what holds stands last. */
export function readSlot(draft: SlotDraft, choice: SlotChoice): Read {
  const why = asksWhy(draft, choice) ? taken(kinds.measurement.entries.why, draft.why) : null;
  const { content, faults } = chosenIn(draft, choice, why ?? null);
  const all = why === undefined ? [...faults, "why" as const] : faults;
  if (all.length > 0) return { ...failure("faulty"), faults: all };
  const contents = [...shownIn(draft, choice), ...(content === null ? [] : [content])];
  return { ...success(contents), faults: [] };
}
