import { useTranslation } from "react-i18next";

import type { Curve, CurvePoint } from "../../../../core/register/figures/curve";
import { useFigures } from "../../use-figures";
import { acrossAxis, upAxis, type Axis } from "./axis";
import type { LineLook } from "./key";
import styles from "./plot.module.css";
import { AcrossScale, GridLines, UpScale } from "./scales";

export type WaitingPlotProps = {
  curves: readonly { readonly look: LineLook; readonly curve: Curve }[];
  /** Hours that are written below. */
  hours: readonly number[];
};

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const HALF = 0.5;
const PERCENT = 100;

/** The share that has not seen colostrum, hour by hour; a mark where somebody was last looked at. */
export function WaitingPlot({ curves, hours }: WaitingPlotProps) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const until = curves.reduce((last, { curve }) => Math.max(last, curve.untilHour), 1);
  const across = acrossAxis(0, until);
  const up = upAxis(1);

  return (
    <>
      <p className={styles["axis"]}>{t("waiting.axis")}</p>
      <div className={styles["plot"]}>
        <UpScale axis={up} at={SHARES} write={(share) => figures.whole(share * PERCENT)} />
        <svg className={styles["area"]} aria-hidden="true">
          <GridLines axis={up} at={SHARES} />
          <line
            className={styles["level"]}
            x1="0"
            x2="100%"
            y1={up.place(HALF)}
            y2={up.place(HALF)}
          />
          {curves.map(({ look, curve }) => (
            <svg
              key={look}
              width="100%"
              height="100%"
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              overflow="visible"
            >
              <path
                className={styles[look]}
                d={stepsOf(curve, across, up)}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
          ))}
          {curves.flatMap(({ look, curve }) =>
            curve.waits.map((wait) => (
              <Wait key={`${look} ${wait.hours}`} wait={wait} across={across} up={up} />
            )),
          )}
        </svg>
        <AcrossScale axis={across} at={hours} write={figures.whole} />
      </div>
    </>
  );
}

/** A line that falls in steps, to the last hour of which anything is known. */
function stepsOf({ points, untilHour }: Curve, across: Axis, up: Axis): string {
  const steps = points.map(
    ({ hours, share }, nth) =>
      `${nth === 0 ? "M" : "H"}${across.share(hours)}${nth === 0 ? "," : "V"}${up.share(share)}`,
  );
  return `${steps.join("")}H${across.share(untilHour)}`;
}

/** Half the length of the mark. */
const REACH = "0.45em";

function Wait({ wait, across, up }: { wait: CurvePoint; across: Axis; up: Axis }) {
  return (
    <svg x={across.place(wait.hours)} y={up.place(wait.share)} overflow="visible">
      <line className={styles["wait"]} x1="0" x2="0" y1={`-${REACH}`} y2={REACH} />
    </svg>
  );
}
