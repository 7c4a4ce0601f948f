import { useState } from "react";

import { dayOfLife } from "../../../core/notebook/age";
import { windowAt, windowIndexOfDay, type DaysWindow } from "../../../core/notebook/days-window";

export type DaysChoice = {
  readonly window: DaysWindow;
  /** The window of today: later ones have not begun. */
  readonly lastIndex: number;
  readonly show: (index: number) => void;
};

/** The three days that are shown: those of the last note, until others are chosen. */
export function useDaysWindow(lastNotedDay: number | null, nowHour: number): DaysChoice {
  const [chosen, show] = useState<number | null>(null);
  const lastIndex = windowIndexOfDay(dayOfLife(nowHour));
  const usual = lastNotedDay === null ? 0 : windowIndexOfDay(lastNotedDay);
  return { window: windowAt(Math.min(chosen ?? usual, lastIndex)), lastIndex, show };
}
