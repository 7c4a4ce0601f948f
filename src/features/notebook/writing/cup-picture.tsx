import styles from "./scale-picture.module.css";
import type { ScalePictureProps } from "./syringe-picture";

/** The inside of the cup on the drawing: its floor, its highest mark, and how it widens. */
const CUP = { floor: 150, top: 30, floorHalf: 52, topHalf: 72, middle: 110 } as const;

/** A medicine cup, filled to `ml`. */
export function CupPicture({ ml, mostMl }: ScalePictureProps) {
  const y = (value: number): number => CUP.floor - ((CUP.floor - CUP.top) * value) / mostMl;
  const half = (value: number): number =>
    CUP.floorHalf + ((CUP.topHalf - CUP.floorHalf) * value) / mostMl;
  const marks = [5, 10, 15, 20, 25, 30].filter((mark) => mark <= mostMl);
  const level = y(ml);
  const { middle, floor, floorHalf } = CUP;
  return (
    <svg className={styles["picture"]} viewBox="0 0 260 170" aria-hidden="true">
      <path className={styles["glass"]} d="M32 14H188L166 152Q164 158 158 158H62Q56 158 54 152Z" />
      <path
        className={styles["milk"]}
        d={`M${middle - half(ml)} ${level}H${middle + half(ml)}L${middle + floorHalf} ${floor}Q${middle + floorHalf} 154 ${middle + floorHalf - 4} 154H${middle - floorHalf + 4}Q${middle - floorHalf} 154 ${middle - floorHalf} ${floor}Z`}
      />
      {marks.map((mark) => (
        <g key={mark}>
          <path className={styles["line"]} d={`M${middle + half(mark) - 14} ${y(mark)}h22`} />
          <text
            className={`${styles["text"] ?? ""} ${styles["textStart"] ?? ""}`}
            x={middle + half(mark) + 14}
            y={y(mark) + 6}
          >
            {mark}
          </text>
        </g>
      ))}
    </svg>
  );
}
