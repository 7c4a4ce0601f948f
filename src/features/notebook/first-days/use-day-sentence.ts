import { useTranslation } from "react-i18next";

import { dayOfLife } from "../../../core/notebook/age";
import type { DaysWindow } from "../../../core/notebook/days-window";
import { lanesOf } from "../../../core/notebook/overview";
import type { Placing } from "../../../core/notebook/placing";

/** What is told together, in a sentence that is not too long. */
const SENTENCES = [
  ["massage", "milk"],
  ["milk-coming-in", "not-yet"],
  ["feed", "wet", "stool"],
] as const;

/** The newest day that is shown and has begun, in sentences. */
export function useDaySentence(placing: Placing, window: DaysWindow, nowHour: number): string {
  const { t } = useTranslation("overview");
  const day = Math.max(window.firstDay, Math.min(window.lastDay, dayOfLife(nowHour)));
  const kinds = lanesOf(placing, [day])
    .flatMap(({ marks }) => marks)
    .map(({ kind }) => (kind === "first-milk" ? "milk" : kind));
  const countOf = (kind: string) => kinds.filter((one) => one === kind).length;

  const sentences = SENTENCES.map((told) =>
    told
      .filter((kind) => countOf(kind) > 0)
      .map((kind) => t(`counted.${kind}`, { count: countOf(kind) }))
      .join(", "),
  ).filter((list) => list !== "");
  const [first, ...more] = sentences;
  if (first === undefined) return t("summaryNone", { day });
  return [
    t("summary", { day, list: first }),
    ...more.map((list) => t("summaryMore", { list: capital(list) })),
  ].join(" ");
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
