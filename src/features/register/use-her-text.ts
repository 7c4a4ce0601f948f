import { useTranslation } from "react-i18next";

import { cohortNumberOf } from "../../core/register/cohort";
import { SLOTS, type Slot } from "../../core/register/ids";
import { allOf } from "../../core/register/merge";
import type { Correction, Measurement, Participant, RegisterRow } from "../../core/register/record";
import { studyRowOf } from "../../core/register/study-rows";
import { useDates } from "../../parts/words/use-dates";
import { useAmount } from "../../parts/words/use-numbers";
import { useTrailWords } from "./steps/use-trail-words";
import { useMeasurementWords } from "./use-measurement-words";
import { useToldWords } from "./use-told-words";

const LINE_END = "\r\n";

/** All that is kept of a participant as a text that she can read herself. */
export function useHerText(): (rows: readonly RegisterRow[], participant: Participant) => string {
  const { t } = useTranslation(["register", "steps", "overview"]);
  const told = useToldWords();
  const words = useMeasurementWords();
  const stepOf = useTrailWords();
  const figure = useAmount();
  const dates = useDates();
  const howOf = ({ method, lowMl, highMl }: Measurement): readonly string[] => [
    ...(method === null
      ? []
      : [t("steps:hers.method", { method: t(`overview:amounts.method.${method}`) })]),
    ...(lowMl === null || highMl === null
      ? []
      : [t("steps:hers.range", { low: figure(lowMl), high: figure(highMl) })]),
  ];
  const measured = (slot: Slot, trail: readonly Measurement[]): readonly string[] => {
    const steps = trail.map((one) => [...words.stepOf(one), ...howOf(one)].join(" "));
    return ["", t(`measure.${slot}`)].concat(steps.length === 0 ? t("measure.none") : steps);
  };
  const standing = ({ notebook, archivedAt }: Participant): readonly string[] => [
    ...(notebook === null ? [] : [t("steps:hers.notebook", { code: notebook })]),
    ...(archivedAt === null ? [] : [t("steps:hers.archived", { date: dates.date(archivedAt) })]),
  ];
  const corrected = (participant: Participant, all: readonly Correction[]): readonly string[] =>
    all.length === 0
      ? []
      : ["", t("steps:trail.title"), ...all.map((one) => stepOf(participant, one))];
  /** What stands under one code. */
  const under = (hers: readonly RegisterRow[], participant: Participant): readonly string[] => {
    const { trail, corrections } = studyRowOf(hers, participant);
    const number = cohortNumberOf(hers, participant.id);
    return [
      t("hers.code", { code: participant.code }),
      ...(number === null ? [] : [t("hers.cohort", { number: number.number })]),
      ...told(participant).map((one) => t("hers.line", one)),
      ...standing(participant),
      ...corrected(participant, corrections),
      ...SLOTS.flatMap((slot) => measured(slot, trail[slot])),
    ];
  };
  return (rows, participant) => {
    const hers = allOf(rows, participant.id);
    const joined = hers.flatMap((row) =>
      row.kind === "participant" && row.id !== participant.id ? [row] : [],
    );
    const lines = [
      t("hers.title"),
      "",
      ...under(hers, participant),
      ...joined.flatMap((one) =>
        ["", t("steps:trail.joinedHere", { code: one.code })].concat(under(hers, one)),
      ),
      "",
      t("hers.end"),
    ];
    return lines.join(LINE_END) + LINE_END;
  };
}
