import type { Page } from "@playwright/test";

import { foundIn, type Window } from "./windows";

/** Where words go on below what stands fast at the lower edge, and nothing shows it; or a sign stands there at the end. */
export const unsignedOf = (page: Page, windows: readonly Window[]): Promise<readonly string[]> =>
  foundIn(page, windows, findUnsigned);

/** In the page. */
async function findUnsigned(): Promise<readonly string[]> {
  const drawn = (): Promise<unknown> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  const open = document.querySelector("dialog[open]") ?? document.body;
  const isFast = (one: Element): boolean => {
    const { position, bottom } = getComputedStyle(one);
    return position === "sticky" && bottom !== "auto" && one.getClientRects().length > 0;
  };
  const scrollerOf = (one: Element): Element => {
    const above = one.parentElement;
    if (above === null) return document.scrollingElement ?? document.documentElement;
    return /auto|scroll/.test(getComputedStyle(above).overflowY) ? above : scrollerOf(above);
  };
  /** A line of its own that always stands, or one that comes and goes. */
  const hasLine = (one: Element): boolean =>
    Number.parseFloat(getComputedStyle(one).borderTopWidth) >= 1;
  const hasComingLine = (one: Element): boolean => {
    const { content, opacity, borderTopWidth, display } = getComputedStyle(one, "::before");
    return (
      content !== "none" &&
      display !== "none" &&
      Number.parseFloat(borderTopWidth) >= 1 &&
      Number(opacity) > 0.5
    );
  };
  const isSigned = (fast: Element): boolean =>
    [fast, ...fast.querySelectorAll("*")].some(hasComingLine);
  /** The round arrow of a list that must be read to its end. */
  const leadsOn = (fast: Element): boolean =>
    fast.querySelector("[aria-label='Lihat ke bawah']") !== null;
  const short = (one: Element): string => one.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110);

  const complaints: string[] = [];
  for (const fast of [...open.querySelectorAll("*")].filter(isFast)) {
    const scroller = scrollerOf(fast);
    const place = scroller.scrollTop;
    const most = scroller.scrollHeight - scroller.clientHeight;
    scroller.scrollTo({ top: 0, behavior: "instant" });
    await drawn();
    if (most > 24 && !hasLine(fast) && !isSigned(fast) && !leadsOn(fast))
      complaints.push(`goes on unseen below: ${short(fast)}`);
    scroller.scrollTo({ top: most, behavior: "instant" });
    await drawn();
    if (!hasLine(fast) && isSigned(fast))
      complaints.push(`ends, and seems to go on: ${short(fast)}`);
    scroller.scrollTo({ top: place, behavior: "instant" });
  }
  return complaints;
}
