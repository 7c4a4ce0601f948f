import { useTranslation } from "react-i18next";

import { dayOfLife } from "../../../core/notebook/age";
import type { DaysWindow } from "../../../core/notebook/days-window";
import { MARK_KINDS } from "../../../core/notebook/marks";
import { lanesOf } from "../../../core/notebook/overview";
import type { Placing } from "../../../core/notebook/placing";
import { unsureOf } from "../../../core/notebook/unsure-days";
import { looks } from "./mark-looks";

/** What is told together in a sentence, in the order of the marks. */
function toldIn(nth: number) {
  const told = MARK_KINDS.map((kind) => looks[kind]).filter(({ sentence }) => sentence === nth);
  return [...new Set(told.map(({ toldAs }) => toldAs))];
}

const SENTENCES = [0, 1, 2].map(toldIn);

/** The newest day that is shown and has begun, in sentences; of a span that reaches another day it says so. */
export function useDaySentence(placing: Placing, window: DaysWindow, nowHour: number): string {
  const { t } = useTranslation("overview");
  const day = Math.max(window.firstDay, Math.min(window.lastDay, dayOfLife(nowHour)));
  const seen = lanesOf(placing, [day])
    .flatMap(({ marks }) => marks)
    .map(({ kind }) => looks[kind].toldAs);
  const countOf = (name: string) => seen.filter((one) => one === name).length;

  const sentences = SENTENCES.map((told) =>
    told
      .filter((name) => countOf(name) > 0)
      .map((name) => t(`counted.${name}`, { count: countOf(name) }))
      .join(", "),
  ).filter((list) => list !== "");
  const [first, ...more] = sentences;
  const { leaving, entering } = unsureOf(placing, day);
  return [
    first === undefined ? t("summaryNone", { day }) : t("summary", { day, list: first }),
    ...more.map((list) => t("summaryMore", { list: capital(list) })),
    ...(leaving === 0 ? [] : [t("summaryLeaving", { count: leaving })]),
    ...(entering === 0 ? [] : [t("summaryEntering", { count: entering, day })]),
  ].join(" ");
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
