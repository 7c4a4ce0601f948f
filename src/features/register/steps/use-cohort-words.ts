import { useTranslation } from "react-i18next";

import type { CohortLine } from "../../../core/register/cohort";
import { useDates } from "../../../parts/words/use-dates";
import { useAmount } from "../../../parts/words/use-numbers";

/** A box to be ticked with a pen, or one that is ticked. */
const [OPEN, TICKED] = ["☐", "☑"];

const MILKS = ["seen", "little", "not-seen"] as const;

/** The columns of a line for the paper kohort, in words. */
export function useCohortWords() {
  const { t } = useTranslation(["steps", "register"]);
  const dates = useDates();
  const figure = useAmount();
  const empty = t("cohort.empty");

  function colostrumOf({ participant: { firstColostrum } }: CohortLine): string {
    if (firstColostrum === null) return empty;
    const until = figure(firstColostrum.untilHour);
    if (firstColostrum.kind === "waiting") return t("cohort.notUntil", { until });
    const from = figure(firstColostrum.fromHour);
    return from === until ? t("cohort.seenAt", { from }) : t("cohort.seenFrom", { from, until });
  }

  /** Whether it was little is the midwife's word: where colostrum was seen, both boxes stay for her pen. */
  const milkOf = ({ milk }: CohortLine): string =>
    MILKS.map(
      (one) => `${one === milk && milk === "not-seen" ? TICKED : OPEN} ${t(`cohort.milks.${one}`)}`,
    ).join("  ");

  const skinOf = ({ participant: { skinToSkin } }: CohortLine): string =>
    skinToSkin === null ? empty : t(`register:choice.yesNo.${skinToSkin ? "yes" : "no"}`);

  return {
    /** The same for everybody: by their names. */
    toldOf: (line: CohortLine) => [
      { name: t("cohort.code"), value: line.participant.code },
      { name: t("cohort.number"), value: line.number ?? empty },
      {
        name: t("cohort.born"),
        value: line.participant.bornAt === null ? empty : dates.dayAndTime(line.participant.bornAt),
      },
      { name: t("cohort.skin"), value: skinOf(line) },
      { name: t("cohort.colostrum"), value: colostrumOf(line) },
      { name: t("cohort.milk"), value: milkOf(line) },
    ],
    dueOf: ({ from, until }: CohortLine["visits"][number]): string =>
      t("cohort.due", { from: dates.day(from), until: dates.day(until) }),
  };
}
