import styles from "./still-code.module.css";

export type StillCodeProps = {
  /** The modules with their white rim, row by row; true is dark. */
  modules: readonly (readonly boolean[])[];
  label: string;
  caption: string;
};

/** Black on white by day and by night: an inverted code many cameras do not read. */
export function StillCode({ modules, label, caption }: StillCodeProps) {
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <figure className={styles["code"]}>
      <svg
        viewBox={`0 0 ${modules.length} ${modules.length}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={label}
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={dark.join("")} fill="#000" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
