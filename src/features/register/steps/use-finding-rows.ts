import { useTranslation } from "react-i18next";

import { RANGES, type Odd } from "../../../core/register/cleaning";
import type { Finding } from "../../../core/register/editing";
import type { Measurement, RegisterRow } from "../../../core/register/record";
import { useDates } from "../../../parts/words/use-dates";
import { useAmount } from "../../../parts/words/use-numbers";
import { useRegisterPlace, type Asked } from "../use-register-place";
import type { FindingRow } from "./finding-list";
import { useCodes } from "./use-codes";
import { usePlaceWords } from "./use-place-words";

/** What was found as rows of a list: whose and which field, what about it, and the tap that leads to it. */
export function useFindingRows(rows: readonly RegisterRow[]) {
  const { t } = useTranslation(["steps", "register"]);
  const { ask } = useRegisterPlace();
  const placeWords = usePlaceWords();
  const figure = useAmount();
  const dates = useDates();
  const codeOf = useCodes(rows);

  const rowOf = (participant: string, asked: Asked, note: string): FindingRow => ({
    key: [participant, asked.place, note].join(" "),
    name: t("row", { code: codeOf(participant), what: placeWords(asked.place) }),
    note,
    onOpen: () => ask(participant, asked),
  });

  const oddWords = (one: Odd): string => {
    if (one.kind === "impossible-time") return t(`odd.${one.what}`);
    const { least, most } = RANGES[one.what];
    return t("odd.range", {
      value: figure(one.value),
      least: figure(least),
      most: figure(most),
    });
  };

  return {
    ofFinding: (one: Finding): FindingRow =>
      one.kind === "missing"
        ? rowOf(one.participant, { place: one.place, list: "missing" }, t("missing.note"))
        : rowOf(
            one.participant,
            { place: one.place, list: "contradictions" },
            t(`contradictions.what.${one.what}`),
          ),
    ofSuspicion: (one: Odd): FindingRow =>
      rowOf(one.participant, { place: one.place, list: "odd" }, oddWords(one)),
    ofAside: ({ participant, slot, why, role, createdAt }: Measurement): FindingRow =>
      rowOf(
        participant,
        { place: slot, list: "aside" },
        t("aside.note", {
          why: why === null ? "" : t(`register:choice.why.${why}`),
          role: t(`register:choice.role.${role}`),
          date: dates.date(createdAt),
        }),
      ),
  };
}
