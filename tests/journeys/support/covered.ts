import type { Page } from "@playwright/test";

import { foundIn, type Window } from "./windows";

/** What cannot be touched where a Tab key, or a scroll just far enough, brings it: it lies under a dock. */
export const coveredOf = (page: Page, windows: readonly Window[]): Promise<readonly string[]> =>
  foundIn(page, windows, findCovered);

/** In the page. */
function findCovered(): readonly string[] {
  const place = scrollY;
  /** Not so in a closed `details`, though it has a size there; nor what only a key brings up. */
  const isShown = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) &&
    one.getClientRects().length > 0 &&
    getComputedStyle(one).clipPath === "none";
  const short = (one: Element): string => one.outerHTML.replaceAll(/\s+/g, " ").slice(0, 110);
  const open = document.querySelector("dialog[open]") ?? document.body;

  /** Reached as a Tab key would, and then touched in its middle. */
  const covered = [...open.querySelectorAll("a[href], button, input, textarea, select, summary")]
    .filter((one) => isShown(one) && !one.matches(":disabled"))
    .filter((one) => {
      one.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { x, y, width, height } = one.getBoundingClientRect();
      const touched = document.elementFromPoint(x + width / 2, y + Math.min(height, 96) / 2);
      const label = one.closest("label") ?? one;
      return touched === null || !(label.contains(touched) || touched.contains(one));
    })
    .map((one) => `covered: ${short(one)}`);

  window.scrollTo({ top: place, behavior: "instant" });
  return covered;
}
