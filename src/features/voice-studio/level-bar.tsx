import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import type { Observable } from "../../application/observable";
import styles from "./voice-studio.module.css";

/** The softest that shows, in dB below the loudest a microphone can give. */
const SOFTEST_DB = -48;

/** As an ear would say it: twice as strong is a step, wherever it begins. */
const shareOf = (level: number): number =>
  Math.min(1, Math.max(0, 1 - (20 * Math.log10(Math.max(level, 1e-6))) / SOFTEST_DB));

type LevelBarProps = {
  level: Observable<number>;
  /** Empty where nothing is recorded: its place is kept. */
  isOn: boolean;
};

/** How loud she speaks, now: whoever reads it by ear hears herself. */
export function LevelBar({ level, isOn }: LevelBarProps) {
  const { t } = useTranslation("studio");
  const share = shareOf(useObservable(level));
  return (
    <div
      className={styles["level"]}
      role="img"
      aria-label={t("level")}
      aria-hidden={isOn ? undefined : true}
      data-on={isOn ? "" : undefined}
    >
      <div className={styles["now"]} style={{ transform: `scaleX(${share.toFixed(3)})` }} />
      <div className={styles["good"]} />
    </div>
  );
}
