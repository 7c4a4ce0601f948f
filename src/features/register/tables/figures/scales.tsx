import type { Axis } from "./axis";
import styles from "./plot.module.css";

export type ScaleProps = {
  axis: Axis;
  at: readonly number[];
  write: (value: number) => string;
};

/** The words of an axis that goes up, each at its height. */
export function UpScale({ axis, at, write }: ScaleProps) {
  return (
    <svg className={styles["scale"]} aria-hidden="true">
      {at.map((value) => (
        <text
          key={value}
          className={styles["tick"]}
          x="100%"
          y={axis.place(value)}
          dy="0.35em"
          textAnchor="end"
        >
          {write(value)}
        </text>
      ))}
    </svg>
  );
}

/** The words of an axis that goes across, each below its place. */
export function AcrossScale({ axis, at, write }: ScaleProps) {
  return (
    <svg className={styles["foot"]} aria-hidden="true">
      {at.map((value) => (
        <text
          key={value}
          className={styles["tick"]}
          x={axis.place(value)}
          y="1em"
          textAnchor={anchorAt(axis.share(value))}
        >
          {write(value)}
        </text>
      ))}
    </svg>
  );
}

/** Words at an edge stay within it. */
const anchorAt = (share: number): "start" | "middle" | "end" =>
  share < 3 ? "start" : share > 97 ? "end" : "middle";

/** Lines across the area, one at each height. */
export function GridLines({ axis, at }: Omit<ScaleProps, "write">) {
  return at.map((value) => (
    <line
      key={value}
      className={styles["grid"]}
      x1="0"
      x2="100%"
      y1={axis.place(value)}
      y2={axis.place(value)}
    />
  ));
}
