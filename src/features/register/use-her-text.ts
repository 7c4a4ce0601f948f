import { useTranslation } from "react-i18next";

import { SLOTS, type Slot } from "../../core/register/ids";
import { allOf } from "../../core/register/merge";
import type { Measurement, Participant, RegisterRow } from "../../core/register/record";
import { studyRowOf } from "../../core/register/study-rows";
import { useMeasurementWords } from "./use-measurement-words";
import { useToldWords } from "./use-told-words";

const LINE_END = "\r\n";

/** All that is kept of a participant as a text that she can read herself. */
export function useHerText(): (rows: readonly RegisterRow[], participant: Participant) => string {
  const { t } = useTranslation("register");
  const told = useToldWords();
  const words = useMeasurementWords();
  const measured = (slot: Slot, trail: readonly Measurement[]): readonly string[] => {
    const steps = trail.map((one) => words.stepOf(one).join(" "));
    return ["", t(`measure.${slot}`)].concat(steps.length === 0 ? t("measure.none") : steps);
  };
  return (rows, participant) => {
    const hers = allOf(rows, participant.id);
    const { trail } = studyRowOf(hers, participant);
    const numbers = hers.flatMap((row) =>
      row.kind === "cohort-number" ? [t("hers.cohort", { number: row.number })] : [],
    );
    const lines = [
      t("hers.title"),
      "",
      t("hers.code", { code: participant.code }),
      ...numbers,
      ...told(participant).map((one) => t("hers.line", one)),
      ...SLOTS.flatMap((slot) => measured(slot, trail[slot])),
      "",
      t("hers.end"),
    ];
    return lines.join(LINE_END) + LINE_END;
  };
}
