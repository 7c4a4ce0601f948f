import { useTranslation } from "react-i18next";

import type { Slope } from "../../../../core/register/figures/slopes";
import { classNames } from "../../../../ui/class-names";
import { useFigures } from "../../use-figures";
import { roundUpAxis } from "./axis";
import type { LineLook } from "./key";
import styles from "./plot.module.css";
import { GridLines, UpScale } from "./scales";

export type SlopesPlotProps = {
  slopes: readonly Slope[];
  /** The middle of all, also of those that are not drawn. */
  median: Slope;
};

const LEFT = "10%";
const RIGHT = "90%";

const lookOf = ({ before, after }: Slope): LineLook =>
  after > before ? "first" : after < before ? "second" : "third";

/** One line for each, from the first measurement to the second; the middle of all above them. */
export function SlopesPlot({ slopes, median }: SlopesPlotProps) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const most = [median, ...slopes].reduce(
    (highest, { before, after }) => Math.max(highest, before, after),
    1,
  );
  const axis = roundUpAxis(most);

  return (
    <div className={styles["plot"]}>
      <UpScale axis={axis} at={axis.ticks} write={figures.plain} />
      <svg className={styles["area"]} aria-hidden="true">
        <GridLines axis={axis} at={axis.ticks} />
        {[...slopes.entries()].map(([nth, slope]) => (
          <line
            key={nth}
            className={classNames(styles[lookOf(slope)], styles["thin"])}
            x1={LEFT}
            x2={RIGHT}
            y1={axis.place(slope.before)}
            y2={axis.place(slope.after)}
          />
        ))}
        <line
          className={styles["middleLine"]}
          x1={LEFT}
          x2={RIGHT}
          y1={axis.place(median.before)}
          y2={axis.place(median.after)}
        />
        <circle className={styles["middle"]} cx={LEFT} cy={axis.place(median.before)} r="0.4em" />
        <circle className={styles["middle"]} cx={RIGHT} cy={axis.place(median.after)} r="0.4em" />
      </svg>
      <svg className={styles["foot"]} aria-hidden="true">
        <text className={styles["tick"]} x="0" y="1em">
          {t("slopes.before")}
        </text>
        <text className={styles["tick"]} x="100%" y="1em" textAnchor="end">
          {t("slopes.after")}
        </text>
      </svg>
    </div>
  );
}
