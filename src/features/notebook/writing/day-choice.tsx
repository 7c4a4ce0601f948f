import { useTranslation } from "react-i18next";

import { dayBefore } from "../../../core/notebook/time-form";
import { useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { arrange } from "../../../ui/words/words";

/** The two days on which most births are that are noted: a tap fills in the date. */
export function DayChoice({ onChoose }: { onChoose: (date: string) => void }) {
  const { t } = useTranslation("notebook");
  const { clock } = useServices();
  const today = clock.wall(clock.now()).date;
  return (
    <div className={arrange.rowWrap}>
      <Button kind="secondary" onClick={() => onChoose(today)}>
        {t("time.today")}
      </Button>
      <Button kind="secondary" onClick={() => onChoose(dayBefore(today))}>
        {t("time.yesterday")}
      </Button>
    </div>
  );
}
