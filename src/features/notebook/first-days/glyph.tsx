import type { MarkKind } from "../../../core/notebook/overview";
import { classNames } from "../../../ui/class-names";
import styles from "./glyph.module.css";

/** Shapes around their own middle, in a box of 24: they tell the kind, the colour comes second. */
const shapes = {
  massage: "M-3-9h6v18h-6z",
  "first-milk": "M0-12C5-5 8-1 8 4A8 8 0 0 1-8 4C-8-1-5-5 0-12Z",
  milk: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
  "milk-coming-in": "M0-11L11 0L0 11L-11 0Z",
  "not-yet": "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  feed: "M-1.5-8h3v16h-3z",
  wet: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
  stool: "M-5.5-5.5h11v11h-11z",
} as const satisfies Record<MarkKind, string>;

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
      <path className={classNames(styles["shape"], styles[kind])} d={shapes[kind]} />
    </svg>
  );
}

/** A time that is known only as a span, around the mark. `x` and `width` as SVG attributes take them. */
export function Extent({ kind, x, width, y }: GlyphProps & { width: string }) {
  return (
    <svg y={y} overflow="visible">
      <rect
        className={classNames(styles["extent"], kind === "massage" && styles["massage"])}
        x={x}
        width={width}
        y={kind === "massage" ? "-0.5em" : "-0.58em"}
        height={kind === "massage" ? "1em" : "1.16em"}
        rx={kind === "massage" ? "0" : "0.58em"}
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
