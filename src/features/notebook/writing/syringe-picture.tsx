import styles from "./scale-picture.module.css";

/** Where the scale begins and ends on the drawing, in its units. */
const SCALE = { from: 40, to: 250 } as const;

export type ScalePictureProps = { ml: number; mostMl: number };

/** A needle-free syringe, filled to `ml`. The range input over it is what is pulled. */
export function SyringePicture({ ml, mostMl }: ScalePictureProps) {
  const at = (value: number): number => SCALE.from + ((SCALE.to - SCALE.from) * value) / mostMl;
  const plunger = at(ml);
  const marks = Array.from({ length: mostMl * 2 + 1 }, (_, index) => index / 2);
  return (
    <svg className={styles["picture"]} viewBox="0 0 330 112" aria-hidden="true">
      <path className={styles["glass"]} d="M8 56h20v14H8z" />
      <path
        className={styles["glass"]}
        d="M28 38h224a8 8 0 0 1 8 8v34a8 8 0 0 1-8 8H40a12 12 0 0 1-12-12z"
      />
      <path
        className={styles["milk"]}
        d={`M30 41H${plunger.toFixed(1)}V85H41a10 10 0 0 1-10-10z`}
      />
      <rect className={styles["plunger"]} x={plunger} y="40" width="12" height="46" rx="3" />
      <rect
        className={styles["plunger"]}
        x={plunger + 12}
        y="57"
        width={Math.max(0, 290 - plunger - 12)}
        height="12"
      />
      <path className={styles["glass"]} d="M256 28h10a4 4 0 0 1 4 4v62a4 4 0 0 1-4 4h-10z" />
      {marks.map((mark) => (
        <path
          key={mark}
          className={styles["line"]}
          d={`M${at(mark)} 28v${Number.isInteger(mark) ? 16 : 9}`}
        />
      ))}
      {marks
        .filter((mark) => Number.isInteger(mark))
        .map((mark) => (
          <text key={mark} className={styles["text"]} x={at(mark)} y="20">
            {mark}
          </text>
        ))}
      <rect className={styles["grip"]} x="276" y="32" width="50" height="60" rx="16" />
      <path className={styles["gripMark"]} d="M295 50l-9 12 9 12M307 50l9 12-9 12" />
    </svg>
  );
}
