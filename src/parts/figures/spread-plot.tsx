import styles from "./spread-plot.module.css";

export type Spread = {
  readonly name: string;
  /** As it is written beside the name. */
  readonly value: string;
  readonly mean: number;
  readonly sd?: number;
  readonly least?: number;
  readonly most?: number;
};

export type SpreadPlotProps = {
  /** All of it in words. */
  label: string;
  rows: readonly Spread[];
  /** Right end of the scale, which begins at 0. */
  most: number;
  ticks: readonly { readonly at: number; readonly text: string }[];
};

const WIDTH = 360;
const LEFT = 16;
const RIGHT = 344;
const ROW = 76;
const TOP = 8;

/** Means and how far they spread, on one scale from zero: least to most pale, the usual spread darker. */
export function SpreadPlot({ label, rows, most, ticks }: SpreadPlotProps) {
  const x = (value: number): number => LEFT + ((RIGHT - LEFT) * value) / most;
  const foot = TOP + rows.length * ROW;

  return (
    <svg
      className={styles["plot"]}
      viewBox={`0 0 ${WIDTH} ${foot + 34}`}
      role="img"
      aria-label={label}
    >
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <path className={styles["grid"]} d={`M${x(at)} ${TOP}V${foot}`} />
          <text className={styles["tick"]} x={x(at)} y={foot + 22} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ name, value, mean, sd, least, most: highest }, index) => {
        const y = TOP + index * ROW;
        const line = y + 52;
        return (
          <g key={name}>
            <text className={styles["name"]} x={LEFT} y={y + 24}>
              {name}
            </text>
            <text className={styles["value"]} x={RIGHT} y={y + 24} textAnchor="end">
              {value}
            </text>
            {least !== undefined && highest !== undefined && (
              <path className={styles["range"]} d={`M${x(least)} ${line}H${x(highest)}`} />
            )}
            {sd !== undefined && (
              <path className={styles["spread"]} d={`M${x(mean - sd)} ${line}H${x(mean + sd)}`} />
            )}
            <circle className={styles["mean"]} cx={x(mean)} cy={line} r="8" />
          </g>
        );
      })}
    </svg>
  );
}
