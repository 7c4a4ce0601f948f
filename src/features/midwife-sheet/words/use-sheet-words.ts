import { useTranslation } from "react-i18next";

import type { HandOverConsent } from "../../../core/exchange/consent";
import type { MidwifeSheet } from "../../../core/exchange/sheet/sheet";
import type { Asked } from "../../../core/exchange/sheet/sheet-checks";
import { useDates } from "../../../parts/words/use-dates";
import type { WordedSheet } from "./part";
import { useAmountsPart } from "./use-amounts-part";
import { useAdvicePart, useBirthPart } from "./use-birth-part";
import { useChecksPart } from "./use-checks-part";
import { useDaysPart } from "./use-days-part";
import { useFirstPart } from "./use-first-part";
import { useMassagesPart } from "./use-massages-part";
import { useVisitsPart } from "./use-visits-part";

/** The sheet in the words of the chosen language; every form of it is drawn from them. */
export function useSheetWords(
  asked: Asked,
): (sheet: MidwifeSheet, consent: HandOverConsent | null) => WordedSheet {
  const { t } = useTranslation(["sheet", "overview", "common"]);
  const { dayAndTime } = useDates();
  const builders = [
    useBirthPart(),
    useAdvicePart(),
    useFirstPart(),
    useDaysPart(),
    useAmountsPart(),
    useMassagesPart(),
    useChecksPart(asked),
    useVisitsPart(),
  ] as const;
  return (sheet, consent) => ({
    title: t("title"),
    head: [
      t("made", { when: dayAndTime(sheet.madeAt) }),
      consent === null
        ? t("notAgreed")
        : t("agreed", { when: dayAndTime(consent.agreedAt), version: consent.version }),
    ],
    parts: builders.flatMap((build) => build(sheet) ?? []),
    foot: [t("notReviewed"), t("overview:paper.handedOver"), `${t("common:appName")}.`],
  });
}
