import { useTranslation } from "react-i18next";

import { windowAt } from "../../../core/notebook/days-window";
import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import styles from "./chart.module.css";
import type { DaysChoice } from "./use-days-window";
import { useHours } from "../../../parts/words/use-hours";
import { chevronLeftIcon } from "../../../ui/icon/outlines/chevron-left";
import { chevronRightIcon } from "../../../ui/icon/outlines/chevron-right";

export type DaysNavProps = {
  /** The title of the picture: there is such a way at each of them. */
  what: string;
  choice: DaysChoice;
  /** After other days have been chosen. */
  onShow: () => void;
};

/** To the three days before, the three days after, and all the way back to the first. */
export function DaysNav({ what, choice, onShow }: DaysNavProps) {
  const { t } = useTranslation("overview");
  const { span } = useHours();
  const { index } = choice.window;
  const daysOf = (other: number) => {
    const { firstDay, lastDay } = windowAt(other);
    return t("days.short", { days: span(firstDay, lastDay) });
  };
  const handle = (other: number) => () => {
    choice.show(other);
    onShow();
  };

  return (
    <nav className={styles["next"]} aria-label={t("days.choose", { what })}>
      {index > 1 && (
        <Button kind="quiet" onClick={handle(0)}>
          {daysOf(0)}
        </Button>
      )}
      {index > 0 && (
        <Button kind="quiet" icon={chevronLeftIcon} onClick={handle(index - 1)}>
          {daysOf(index - 1)}
        </Button>
      )}
      {index < choice.lastIndex && (
        <Button kind="quiet" onClick={handle(index + 1)}>
          {daysOf(index + 1)}
          <Icon outline={chevronRightIcon} />
        </Button>
      )}
    </nav>
  );
}
