import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { pauseByButton, seekTo } from "./support/massage";
import { tickSign } from "./support/prepare";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block", viewport: { width: 360, height: 640 } });

async function openRound(page: Page): Promise<void> {
  await page.goto("pijat");
  await page.getByRole("button", { name: "MULAI" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  await seekTo(page, 100);
  await expect(page.getByRole("main")).toContainText("Babak 1 dari 3");
}

/** Whether two lines of text share any row of pixels: forced colours lay a ground behind each. */
const doLinesMeet = (page: Page, above: string, below: string): Promise<boolean> =>
  page.evaluate(
    (selectors) => {
      const [upper, lower] = selectors.map((selector) => {
        const line = document.createRange();
        line.selectNodeContents(document.querySelector(selector) ?? document.body);
        return line.getBoundingClientRect();
      });
      return upper === undefined || lower === undefined || upper.bottom > lower.top + 0.5;
    },
    [above, below],
  );

test("with the largest letters what is tapped stays on the first screen", async ({ page }) => {
  await furnish(page, readyFamily({ textSize: "largest" }));
  await page.goto("pijat?langkah=direction");
  await expect(page.getByRole("button", { name: "Lanjut" })).toBeInViewport({ ratio: 1 });
  await page.goto("pijat");
  await expect(page.getByRole("button", { name: "MULAI" })).toBeInViewport({ ratio: 1 });

  await openRound(page);
  const hint = page.getByRole("button", { name: /^Tekan lama/ });
  await expect(hint).toBeInViewport({ ratio: 1 });
  await expect(hint.locator("svg")).toBeInViewport({ ratio: 1 });
  const bars = page.getByRole("img", { name: /^Babak 1 dari 3/ });
  await expect(bars).toBeInViewport({ ratio: 1 });
  await pauseByButton(page);

  for (const name of ["Lanjut", "Ulangi babak", "Selesai"])
    await expect(page.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  // A finger that slides down over what is too long must not load the page anew.
  const slides = await page.evaluate(() =>
    [document.documentElement, document.body].map(
      (part) => getComputedStyle(part).overscrollBehaviorY,
    ),
  );
  expect(slides).toEqual(["contain", "contain"]);
});

test("where colours are taken away nothing is covered, and what is tapped keeps its shape", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await furnish(page, readyFamily());

  await openRound(page);
  const isCovered = await doLinesMeet(page, "main h1", "[role=timer]");
  await page.getByRole("link", { name: "Bahaya" }).click();
  const call = page.getByRole("link", { name: "Telepon 119" });
  await expect(call).toBeVisible();

  expect(isCovered).toBe(false);
  await expect(call).toHaveCSS("border-top-width", "2px");
});

test("where colours are taken away a sign that nobody has ticked shows no tick", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await furnish(page, { settings: {} });
  await page.goto("pijat");
  const sign = page
    .locator("label")
    .filter({ has: page.getByRole("checkbox", { name: "Kejang." }) });
  await expect(sign).toBeVisible();
  const tick = sign.locator("span > svg").last();
  await expect(tick).toHaveCSS("visibility", "hidden");

  await tickSign(page, "Kejang.");

  await expect(tick).toHaveCSS("visibility", "visible");
});
