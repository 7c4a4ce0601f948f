import type { Bin } from "../../../../core/register/figures/spread";
import type { Described } from "../../../../core/statistics/describe";
import { upAxis, type Axis } from "./axis";
import styles from "./spread.module.css";
import plot from "./plot.module.css";

export type SpreadPlotProps = {
  bins: readonly Bin[];
  widthMl: number;
  /** The most in a bin of either measurement: both are drawn on one scale. */
  most: number;
  asDots: boolean;
  axis: Axis;
  described: Described;
};

/** The figures of one measurement as dots or as bars, above the box of the middle half. */
export function SpreadPlot({ described, axis, ...rest }: SpreadPlotProps) {
  const { min, max, median, type7 } = described;
  return (
    <>
      <svg className={styles["area"]} aria-hidden="true">
        {rest.asDots ? <Dots axis={axis} {...rest} /> : <Bars axis={axis} {...rest} />}
        <line className={plot["grid"]} x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <svg className={styles["box"]} aria-hidden="true">
        <line
          className={plot["range"]}
          x1={axis.place(min)}
          x2={axis.place(max)}
          y1="50%"
          y2="50%"
        />
        <rect
          className={plot["half"]}
          x={axis.place(type7.lower)}
          y="10%"
          width={`${axis.share(type7.upper) - axis.share(type7.lower)}%`}
          height="80%"
        />
        <line
          className={plot["middleLine"]}
          x1={axis.place(median)}
          x2={axis.place(median)}
          y1="0"
          y2="100%"
        />
      </svg>
    </>
  );
}

type ColumnsProps = Pick<SpreadPlotProps, "bins" | "widthMl" | "most" | "axis">;

/** So many dots fit on each other. */
const HIGHEST = 12;

function Dots({ bins, widthMl, axis }: ColumnsProps) {
  const height = upAxis(HIGHEST);
  return bins.map(({ fromMl, n }) =>
    Array.from({ length: n }, (_, nth) => (
      <circle
        key={`${fromMl} ${nth}`}
        className={plot["dot"]}
        cx={axis.place(fromMl + widthMl / 2)}
        cy={height.place(nth + 0.5)}
        r="0.29em"
      />
    )),
  );
}

function Bars({ bins, widthMl, most, axis }: ColumnsProps) {
  const height = upAxis(most);
  return bins.map(({ fromMl, n }) => (
    <rect
      key={fromMl}
      className={plot["bar"]}
      x={axis.place(fromMl)}
      y={height.place(n)}
      width={`${axis.share(fromMl + widthMl) - axis.share(fromMl)}%`}
      height={`${100 - height.share(n)}%`}
    />
  ));
}
