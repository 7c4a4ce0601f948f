import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What moves in has come to rest; what moves on and on is not waited for. */
const restOf = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      // What follows a scroll ends only where the scroll does.
      .filter(({ timeline }) => timeline === document.timeline)
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What axe-core holds against the page, once it stands: each rule with a place that breaks it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await restOf(page);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join()} ${html}`),
  );
}
