import { useLayoutEffect, useRef, type ReactNode } from "react";

import styles from "./roll.module.css";

const MM_PER_PX = 25.4 / 96;

/** Paper that is left white at the end, for the blade, in mm; a roll that ends too early has another page. */
const TAIL_MM = 4;

/** Width of the paper of receipt printers, in mm; they print 48 of them. */
const WIDTH_MM = 58;

/** One piece of a paper roll of 58 mm, just as long as what stands on it. Place it in a `Paper`. */
export function PaperRoll({ children }: { children: ReactNode }) {
  const roll = useRef<HTMLElement>(null);

  // The drivers of such printers feed blank paper to the end of the page: its length is measured before each print.
  useLayoutEffect(() => {
    const piece = roll.current;
    if (piece === null || !("adoptedStyleSheets" in document)) return undefined;
    const page = new CSSStyleSheet();
    const lengthMm = Math.ceil(heightOf(piece) * MM_PER_PX + TAIL_MM);
    page.replaceSync(`@page paper { size: ${WIDTH_MM}mm ${lengthMm}mm; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
    };
  });

  return (
    <section ref={roll} className={styles["roll"]}>
      {children}
    </section>
  );
}

/** The screen does not lay out what is only printed: a copy of it is laid out out of sight. In px. */
function heightOf(piece: HTMLElement): number {
  const place = document.createElement("div");
  place.className = styles["measured"] ?? "";
  place.append(piece.cloneNode(true));
  document.body.append(place);
  const { height } = place.getBoundingClientRect();
  place.remove();
  return height;
}
