import { useTranslation } from "react-i18next";

import type { Correction, Participant } from "../../../core/register/record";
import { useDates } from "../../../parts/words/use-dates";
import { useToldWords } from "../use-told-words";

/** A correction in words: when, who, what stood and what stands since. */
export function useTrailWords(): (participant: Participant, one: Correction) => string {
  const { t } = useTranslation(["steps", "register"]);
  const told = useToldWords();
  const dates = useDates();
  const linesOf = (participant: Participant): readonly string[] => [
    t("register:hers.code", { code: participant.code }),
    ...told(participant).map((line) => t("register:hers.line", line)),
    ...(participant.notebook === null ? [] : [t("hers.notebook", { code: participant.notebook })]),
  ];
  return (participant, { from, to, role, createdAt }) => {
    const before = linesOf({ ...participant, ...from });
    const after = linesOf({ ...participant, ...to });
    const only = (lines: readonly string[], others: readonly string[]): string =>
      lines.filter((line) => !others.includes(line)).join("; ");
    return t("trail.step", {
      date: dates.date(createdAt),
      role: t(`register:choice.role.${role}`),
      from: only(before, after),
      to: only(after, before),
    });
  };
}
