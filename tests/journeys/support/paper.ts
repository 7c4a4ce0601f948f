import type { Page } from "@playwright/test";

/** The width of A4 between its margins, at 96 dots to the inch. */
const PAPER = { width: 718, height: 1043 };

/** Counts what the page would print; nobody is there to close the window of a printer. */
export async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { prints: 0 });
    globalThis.print = () => {
      Object.assign(globalThis, { prints: Number(Reflect.get(globalThis, "prints")) + 1 });
    };
  });
}

export const printsOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, "prints")));

/** How many pages of A4 the page prints on. */
export async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: "A4" });
  return (file.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}

export type Sheet = {
  readonly words: string;
  /** The smallest letters, in points. */
  readonly leastPoints: number;
  /** Share of the squares of 5 mm within the margins that no line of words, picture or frame touches. */
  readonly blank: number;
};

/** Where the sheets stand of what is printed instead of a page. */
const PAPER_SHEETS = "[data-paper] > section";

/** The sheets of paper as they are laid out for print. @param selector where they stand */
export async function sheetsOf(page: Page, selector = PAPER_SHEETS): Promise<readonly Sheet[]> {
  const screen = page.viewportSize();
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const letters = await page.evaluate(lettersOfSheets, selector);
  const blanks = await page.evaluate(blanksOfSheets, selector);
  await page.emulateMedia({ media: null });
  if (screen !== null) await page.setViewportSize(screen);
  return letters.map((one, index) => Object.assign(one, { blank: blanks[index] ?? 1 }));
}

/** Runs in the page. Letters of a drawing are as large as the drawing is. */
function lettersOfSheets(
  selector: string,
): readonly { readonly words: string; readonly leastPoints: number }[] {
  const pointsOf = (element: Element): number => {
    const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
    const drawing = element.closest("svg");
    const box = drawing?.viewBox.baseVal ?? null;
    if (drawing === null || box === null || box.width === 0) return points;
    const { width, height } = drawing.getBoundingClientRect();
    return points * Math.min(width / box.width, height / box.height);
  };
  const speaks = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
  return [...document.querySelectorAll(selector)].map((sheet) => ({
    words: sheet.textContent,
    leastPoints: Math.min(
      ...[...sheet.querySelectorAll("*")]
        .filter((one) => one.getClientRects().length > 0 && speaks(one))
        .map(pointsOf),
    ),
  }));
}

/** Runs in the page. */
function blanksOfSheets(selector: string): readonly number[] {
  const side = (5 * 96) / 25.4;
  const edgesOf = (element: Element): readonly DOMRect[] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0) return [];
    return [
      new DOMRect(x, y, width, 1),
      new DOMRect(x, y + height - 1, width, 1),
      new DOMRect(x, y, 1, height),
      new DOMRect(x + width - 1, y, 1, height),
    ];
  };
  const linesOf = (element: Element): readonly DOMRect[] =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return Array.from(range.getClientRects());
      });
  const blankOf = (sheet: Element): number => {
    const { x, y, width, height } = sheet.getBoundingClientRect();
    const all = [...sheet.querySelectorAll("*")];
    const pictures = all.filter((one) => one.matches("img, svg"));
    const ink = [
      ...all.flatMap(linesOf),
      ...all.flatMap(edgesOf),
      ...pictures.map((one) => one.getBoundingClientRect()),
    ];
    const columns = Math.floor(width / side);
    const squares = Array.from({ length: columns * Math.floor(height / side) }, (_, index) => {
      const [left, top] = [x + (index % columns) * side, y + Math.floor(index / columns) * side];
      return ink.some(
        (one) =>
          one.left < left + side && one.right > left && one.top < top + side && one.bottom > top,
      );
    });
    return squares.filter((isInked) => !isInked).length / squares.length;
  };
  return [...document.querySelectorAll(selector)].map(blankOf);
}
