import type { MassageChoices } from "../protocol/choices";
import type { ProtocolId } from "../protocol/protocol";
import type { Interruption, Audibility, StopReason } from "../session/session";
import type { Instant } from "../time/instant";

/** What every record carries, so that two phones can merge theirs in any order. */
export type RecordBase = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
  readonly deviceId: string;
};

/** When something was seen: at a moment, or at some time between two ("last night"). */
export type When =
  | { readonly kind: "exact"; readonly at: Instant }
  | { readonly kind: "between"; readonly from: Instant; readonly until: Instant };

/** The ways to tell an amount. */
export const MEASURE_IDS = [
  "drops",
  "half-teaspoon",
  "teaspoon",
  "tablespoon",
  "syringe",
  "cup",
  "ml",
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** How much was expressed, as well as it could be told. */
export type Volume = {
  readonly ml: number;
  readonly lowMl: number;
  readonly highMl: number;
  readonly method: MeasureId;
  /** Drops, spoons, or the ml that were read. */
  readonly count: number;
};

export type Side = "left" | "right" | "both";

/** A note taken around a massage: the measurements before and after it that the study made. */
export type Relation = {
  readonly to: "before" | "after";
  /** The massage that is meant; null for one that had not begun yet. */
  readonly sessionId: string | null;
};

/** The birth: every age is counted from its hour. */
export type BirthRecord = RecordBase & {
  readonly kind: "birth";
  readonly at: Instant;
  readonly mode: "vaginal" | "caesarean" | null;
  readonly place: string | null;
  /** Whether the baby lay on her chest for an hour or more right after the birth (IMD). */
  readonly skinToSkin: boolean | null;
  readonly weightG: number | null;
};

type MilkSeen = {
  readonly when: When;
  readonly volume: Volume | null;
  readonly side: Side | null;
  readonly relation: Relation | null;
};

/** Colostrum was seen for the first time. */
export type FirstColostrumRecord = RecordBase & { readonly kind: "first-colostrum" } & MilkSeen;

/** Colostrum or milk was seen again, or expressed; its amount may be unknown. */
export type MilkVolumeRecord = RecordBase & { readonly kind: "milk-volume" } & MilkSeen;

/** She looked, and nothing was seen: a good entry. */
export type NotYetRecord = RecordBase & { readonly kind: "not-yet"; readonly at: Instant };

/** Milk comes in plenty and the breasts feel full (lactogenesis II): another event than the first colostrum. */
export type MilkComingInRecord = RecordBase & {
  readonly kind: "milk-coming-in";
  readonly at: Instant;
};

export type FeedRecord = RecordBase & { readonly kind: "feed"; readonly at: Instant };

export type NappyRecord = RecordBase & {
  readonly kind: "nappy";
  readonly at: Instant;
  readonly content: "wet" | "stool";
};

export type Feeling = "comfortable" | "so-so" | "uncomfortable";

/** A massage as it was: what was planned, what was done, what broke in. */
export type SessionRecord = RecordBase & {
  readonly kind: "session";
  readonly protocol: ProtocolId;
  readonly choices: MassageChoices;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Hands-on time in each round, in ms. */
  readonly activeMs: readonly number[];
  readonly interruptions: readonly Interruption[];
  readonly stopReason: StopReason | null;
  readonly sound: Audibility;
  readonly feeling: Feeling | null;
};

export type SafetyAdvice = "clear" | "ask-midwife" | "not-in-pregnancy" | "get-help";

/** Answers to the questions before the first massage of a day, and what the app advised. */
export type SafetyCheckRecord = RecordBase & {
  readonly kind: "safety-check";
  readonly at: Instant;
  readonly answers: Readonly<Record<string, "no" | "yes" | "unsure">>;
  readonly advice: SafetyAdvice;
  readonly midwifeAgreed: boolean;
};

/** What is left of a deleted record after its days in the bin: that it was deleted, so that no other phone brings it back. */
export type ErasedRecord = RecordBase & { readonly kind: "erased" };

/** Notes of the mother: they are hers, and only they are locked by her PIN. */
export type MotherRecord =
  | BirthRecord
  | FirstColostrumRecord
  | MilkVolumeRecord
  | NotYetRecord
  | MilkComingInRecord
  | FeedRecord
  | NappyRecord;

export type NotebookRecord = MotherRecord | SessionRecord | SafetyCheckRecord | ErasedRecord;

/** A record of something seen at a time, as the notebook shows them. */
export type EntryRecord = Exclude<NotebookRecord, SafetyCheckRecord | ErasedRecord>;
export type EntryKind = EntryRecord["kind"];

/** A record of one kind. */
export type RecordOf<Kind extends NotebookRecord["kind"]> = Extract<
  NotebookRecord,
  { readonly kind: Kind }
>;
