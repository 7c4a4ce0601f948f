import { marks, type MarkKind } from "../../../core/notebook/marks";
import { classNames } from "../../../ui/class-names";
import styles from "./glyph.module.css";
import { looks } from "./mark-looks";

export type GlyphProps = {
  kind: MarkKind;
  /** Where its middle stands, as SVG attributes take it. */
  x: string;
  y: string;
  /** Inside a span. */
  small?: boolean | undefined;
};

/** One thing that happened, as a mark on a lane. */
export function Glyph({ kind, x, y, small = false }: GlyphProps) {
  const size = small ? "0.8em" : "1.33em";
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 24 24" overflow="visible">
      <path className={classNames(styles["shape"], styles[kind])} d={looks[kind].shape} />
    </svg>
  );
}

/** How long it lasted, or between when it was, around the mark. `x` and `width` as SVG attributes take them. */
export function Extent({ kind, x, width, y }: GlyphProps & { width: string }) {
  const { lasts } = marks[kind];
  return (
    <svg y={y} overflow="visible">
      <rect
        className={classNames(styles["extent"], lasts && styles["lasting"])}
        x={x}
        width={width}
        y={lasts ? "-0.5em" : "-0.58em"}
        height={lasts ? "1em" : "1.16em"}
        rx={lasts ? "0" : "0.58em"}
      />
    </svg>
  );
}

/** The mark beside its word. */
export function KeyGlyph({ kind }: { kind: MarkKind }) {
  return (
    <svg className={styles["key"]} aria-hidden="true">
      <Glyph kind={kind} x="50%" y="50%" />
    </svg>
  );
}

export function SpanKey() {
  return (
    <svg className={styles["spanKey"]} aria-hidden="true">
      <Extent kind="milk" x="4%" width="92%" y="50%" />
    </svg>
  );
}
