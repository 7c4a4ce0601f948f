import { useTranslation } from "react-i18next";

import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import { useBirthFacts } from "../../../parts/words/use-birth-facts";
import type { SheetPart } from "./part";

/** Who it is about, as far as she chose to say it, and the birth. */
export function useBirthPart(): (sheet: MidwifeSheet) => SheetPart {
  const { t } = useTranslation(["sheet", "overview"]);
  const birthFacts = useBirthFacts();
  return ({ name, birth, nowHour }) => ({
    id: "birth",
    title: t("birth.title"),
    facts: [
      ...(name === null ? [] : [{ name: t("name.fact"), told: name }]),
      ...(birth === null ? [] : birthFacts(birth, nowHour ?? 0)),
    ],
    lines: birth === null ? [t("birth.unknown")] : [],
    notes: birth?.babies === "more" ? [t("overview:twins.together")] : [],
  });
}

/** What is worth asking about, in the notebook's own sentences. */
export function useAdvicePart(): (sheet: MidwifeSheet) => SheetPart | null {
  const { t } = useTranslation(["sheet", "overview"]);
  return ({ advice }) =>
    advice.length === 0
      ? null
      : {
          id: "advice",
          title: t("advice.title"),
          lines: advice.map(
            (one) =>
              `${t(`overview:visit.reason.${one.id}`, { ...one })} ${t(`overview:visit.act.${one.id}`)}`,
          ),
        };
}
