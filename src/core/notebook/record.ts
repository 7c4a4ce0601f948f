import type * as v from "valibot";

import type { Immutable } from "../immutable";
import type { base, MEASURE_IDS } from "./fields";
import type { Kind, kinds } from "./kinds";

/** What every record carries, so that two phones can merge theirs in any order. */
export type RecordBase = Immutable<v.InferOutput<v.ObjectSchema<typeof base, undefined>>>;

/** A record of one kind. Named by its kind first, so that a register of kinds can be asked for it. */
export type RecordOf<One extends Kind> = {
  readonly [K in One]: { readonly kind: K } & Immutable<v.InferOutput<(typeof kinds)[K]["schema"]>>;
}[One];

export type NotebookRecord = RecordOf<Kind>;

type KindWith<Fact> = { [K in Kind]: (typeof kinds)[K] extends Fact ? K : never }[Kind];

type MotherKind = KindWith<{ readonly shelf: "hers" }>;
/** Notes of the mother: they are hers, and only they are locked by her PIN. */
export type MotherRecord = RecordOf<MotherKind>;

export type EntryKind = KindWith<{ readonly shelf: "hers" | "open" }>;
/** A record of something seen at a time, as the notebook shows them. */
export type EntryRecord = RecordOf<EntryKind>;

export type BirthRecord = RecordOf<"birth">;
export type NappyRecord = RecordOf<"nappy">;
export type SessionRecord = RecordOf<"session">;
export type SafetyCheckRecord = RecordOf<"safety-check">;
export type ErasedRecord = RecordOf<"erased">;
export type MilkVolumeRecord = RecordOf<"milk-volume">;

/** When something was seen: at a moment, or at some time between two ("last night"). */
export type When = MilkVolumeRecord["when"];
/** How much was expressed, as well as it could be told. */
export type Volume = NonNullable<MilkVolumeRecord["volume"]>;
export type MeasureId = (typeof MEASURE_IDS)[number];
/** What may be told of one of several babies. */
export type OfBaby = Extract<EntryRecord, { readonly baby?: unknown }>;
export type Baby = NonNullable<NappyRecord["baby"]>;
export type Side = NonNullable<MilkVolumeRecord["side"]>;
/** A note taken around a massage: the measurements before and after it that the study made. */
export type Relation = NonNullable<MilkVolumeRecord["relation"]>;
export type Feeling = NonNullable<SessionRecord["feeling"]>;
export type SafetyAdvice = SafetyCheckRecord["advice"];
