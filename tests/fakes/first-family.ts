import type {
  MilkVolumeRecord,
  NotebookRecord,
  SafetyCheckRecord,
} from "../../src/core/notebook/record";
import { ofBaby } from "../../src/core/notebook/babies";
import {
  atHour,
  birth,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
} from "./first-days";

/** Nobody's: three days of a notebook with a note of every kind, told in every way. */

const check: SafetyCheckRecord = {
  ...birth,
  id: "check-9",
  kind: "safety-check",
  at: atHour(9),
  answers: { bleeding: "no", "head-and-fever": "yes", "mother-fever": "yes", pregnancy: "unsure" },
  advice: "get-help",
  midwifeAgreed: false,
};

const around = (
  record: MilkVolumeRecord,
  to: "before" | "after",
  sessionId: string | null,
): MilkVolumeRecord => ({ ...record, side: "left", relation: { to, sessionId } });

const firstColostrum: NotebookRecord = { ...milkBetween(3, 9), kind: "first-colostrum" };
const unwell = massage(34, 7);

export const firstFamily: readonly NotebookRecord[] = [
  {
    ...birth,
    mode: "caesarean",
    place: 'Puskesmas "Rawat Inap"; kamar 2, lantai 1',
    skinToSkin: true,
    weightG: 3_100,
    twins: false,
  },
  notYet(1),
  notYet(2.5),
  firstColostrum,
  check,
  massage(10),
  around(milk(9.5, ["drops", 3]), "before", null),
  around(milk(10.5, ["half-teaspoon", 1]), "after", "session-10"),
  around(milk(11, ["syringe", 1.2]), "after", "gone"),
  {
    ...unwell,
    activeMs: [300_000, 60_000, 0],
    stopReason: "unwell",
    feeling: "so-so",
  },
  milk(26, ["teaspoon", 2]),
  milkBetween(40, 46, ["tablespoon", 1]),
  milk(50, ["cup", 10]),
  milk(60, ["ml", 33.3]),
  milk(61),
  comingIn(55, 62),
  ...[1, 4, 7, 20, 30, 44, 66].map(feed),
  ...[6, 28, 45, 52].map((hour) => nappy("wet", hour)),
  ...[8, 31].map((hour) => nappy("stool", hour)),
  ofBaby("second")(nappy("wet", 58)),
  ofBaby("first")(feed(59)),
  { ...milk(12, ["cup", 5]), id: "taken-back", deletedAt: atHour(13) },
  {
    kind: "erased",
    id: "gone-for-good",
    createdAt: atHour(1),
    updatedAt: atHour(2),
    deletedAt: atHour(2),
    deviceId: "phone-1",
  },
];
