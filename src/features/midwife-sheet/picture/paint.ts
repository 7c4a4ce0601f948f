import type { Drawing, Letters } from "./lay-out";
import type { Look } from "./looks";
import type { Measure } from "./lines";

const fontOf = ({ size, isBold }: Letters, family: string): string =>
  `${isBold ? "700" : "400"} ${size}px ${family}`;

/** Measures as the canvas will draw; each text once, for words come again and again. */
export function measuring(
  context: CanvasRenderingContext2D,
  family: string,
): (letters: Letters) => Measure {
  const known = new Map<string, number>();
  return (letters) => {
    const font = fontOf(letters, family);
    return (text) => {
      const key = `${font} ${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      context.font = font;
      const { width } = context.measureText(text);
      known.set(key, width);
      return width;
    };
  };
}

export function paint(
  context: CanvasRenderingContext2D,
  { strokes, height }: Drawing,
  look: Look,
  family: string,
): void {
  const { width, margin } = look;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  for (const stroke of strokes)
    switch (stroke.kind) {
      case "rule":
        context.fillStyle = stroke.ink;
        context.fillRect(margin, Math.round(stroke.y), width - 2 * margin, stroke.thickness);
        break;
      case "text":
        context.font = fontOf(stroke.letters, family);
        context.fillStyle = stroke.letters.ink;
        context.fillText(stroke.text, stroke.x, stroke.y);
        break;
    }
}
