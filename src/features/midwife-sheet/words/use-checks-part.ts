import { useTranslation } from "react-i18next";

import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import type { Asked, SheetCheck } from "../../../core/exchange/sheet/sheet-checks";
import { useSignText } from "../../../parts/signs/use-sign-text";
import type { SheetPart } from "./part";
import { useTimeWords } from "./use-time-words";

/** What was answered to the questions about danger signs, in the words in which they were asked. */
export function useChecksPart(asked: Asked): (sheet: MidwifeSheet) => SheetPart | null {
  const { t } = useTranslation(["sheet", "prepare"]);
  const { moment } = useTimeWords();
  const signText = useSignText();

  /** A question is told by its signs. */
  const signsOf = (id: string): string =>
    (asked.find((question) => question.id === id)?.signs ?? [id])
      .map((sign) => signText(sign).replace(/\.$/, ""))
      .join("; ");
  const answersOf = ({ signs, questions, unsure, others }: SheetCheck): string => {
    const told = [
      ...signs.map((sign) => t("checks.there", { sign: signText(sign) })),
      ...questions.map((id) => `${t("checks.oneOf", { signs: signsOf(id) })}.`),
      ...unsure.map((id) => `${t("checks.unsure", { signs: signsOf(id) })}.`),
      ...others.map((id) => `${t("checks.other", { id })}.`),
    ];
    return told.length === 0 ? t("checks.none") : told.join(" ");
  };
  const adviceOf = ({ advice, midwifeAgreed }: SheetCheck): string => {
    if (midwifeAgreed) return t("prepare:advice.midwifeAgreed");
    switch (advice) {
      case "clear":
        return t("checks.clear");
      case "ask-midwife":
        return t("prepare:advice.askMidwife");
      case "not-in-pregnancy":
        return t("prepare:advice.pregnant");
      case "get-help":
        return t("prepare:advice.getHelp");
    }
  };
  return ({ checks }) =>
    checks.length === 0
      ? null
      : {
          id: "checks",
          title: t("checks.title"),
          table: {
            columns: [t("checks.when"), t("checks.answers"), t("checks.advice")],
            rows: checks.map((check) => ({
              id: check.id,
              name: moment(check.at, check.hour),
              cells: [answersOf(check), adviceOf(check)],
            })),
          },
        };
}
