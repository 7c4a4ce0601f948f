import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { entriesOf, firstColostrumOf } from "../../../core/notebook/reading";
import { useObservable, useServices } from "../../../access/services-context";
import { useDates } from "../../../parts/words/use-dates";
import { listChangeClass } from "../../../ui/list/list";
import { arrange, text } from "../../../ui/words/words";
import type { SheetWay } from "./use-sheet";

/** When the first colostrum is noted already: what follows is another one, and the first can be mended. */
export function FirstNote({ way }: { way: SheetWay }) {
  const { t } = useTranslation("notebook");
  const { dayAndTime } = useDates();
  const records = useDeferredValue(useObservable(useServices().notebook).records);
  const first = useMemo(() => firstColostrumOf(entriesOf(records)), [records]);
  if (first === null) return null;
  return (
    <p className={arrange.rowWrap}>
      <span className={text.quiet}>
        {first.when.kind === "exact"
          ? t("when.already", { when: dayAndTime(first.when.at) })
          : t("when.alreadyBetween", {
              from: dayAndTime(first.when.from),
              until: dayAndTime(first.when.until),
            })}
      </span>
      <button
        type="button"
        className={listChangeClass}
        onClick={() => way.step({ kind: "edit", id: first.id })}
      >
        {t("when.changeFirst")}
      </button>
    </p>
  );
}
