import { useTranslation } from "react-i18next";

import type { Relation, When } from "../../../core/notebook/record";
import { useDates } from "../../../parts/words/use-dates";
import type { TimedEvent } from "./sheet-address";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

/** Keeps that milk was seen, or came in; then asks how much, which may be left out. */
export function useNoteMilk(
  writing: Writing,
  way: SheetWay,
): (event: TimedEvent, when: When, relation: Relation | null) => Promise<void> {
  const { t } = useTranslation("notebook");
  const { time } = useDates();

  return async (event, when, relation) => {
    if (event === "milk-coming-in") {
      await writing.note({ kind: "milk-coming-in", when }, t("kept.milkComingIn"));
      way.close();
      return;
    }
    const message =
      when.kind === "exact"
        ? t("kept.milk", { time: time(when.at) })
        : t("kept.milkSpan", { from: time(when.from), until: time(when.until) });
    const id = await writing.noteMilk({ when, relation }, message);
    way.step({ kind: "amount", id });
  };
}
