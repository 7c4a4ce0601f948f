import type { Page } from "@playwright/test";

import { framesDuring, lightOf } from "./support/frames";
import { furnish } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const EVENING = "2026-11-24T22:00:00+07:00";
const MORNING = "2026-11-24T10:00:00+07:00";

/** Notes the theme at the moment the page has a body, before any script file of the app could run. */
const noteFirstTheme = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("body") === null) return;
      observer.disconnect();
      document.documentElement.dataset["first"] = document.documentElement.dataset["theme"] ?? "";
    }).observe(document, { childList: true, subtree: true });
  });

/** The app's own scripts are held back: what is seen is the page as it came. */
async function openUnscripted(page: Page, path: string): Promise<void> {
  await page.route("**/assets/*.js", () => undefined);
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function firstLight(page: Page, path: string) {
  await openUnscripted(page, path);
  const [light] = await lightOf(page, [(await page.screenshot()).toString("base64")]);
  return light;
}

for (const path of ["", "pijat", "catatan", "bahaya", "pengaturan", "pijat/sesi"])
  test(`at ten in the evening /${path} is dark before the app has begun`, async ({ page }) => {
    await page.clock.setFixedTime(EVENING);
    await noteFirstTheme(page);

    const light = await firstLight(page, path);

    await expect(page.locator("html")).toHaveAttribute("data-first", "night");
    expect(light?.ground).toBeLessThan(50);
    expect(light?.mean).toBeLessThan(90);
  });

test("at ten in the morning the page is light before the app has begun", async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  await noteFirstTheme(page);

  const light = await firstLight(page, "");

  await expect(page.locator("html")).toHaveAttribute("data-first", "light");
  expect(light?.ground).toBeGreaterThan(200);
  expect(light?.mean).toBeGreaterThan(150);
});

test("in the evening no frame is bright, from page to page and while the app begins", async ({
  page,
}) => {
  await page.clock.setFixedTime(EVENING);
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");

  const frames = await framesDuring(page, async () => {
    for (const path of ["catatan", "bahaya", "pengaturan", "pijat", ""]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    await page.getByRole("link", { name: "Pijat Suara memandu Ayah" }).click();
    await expect(page.getByRole("heading", { name: "Nomor bidan desa?" })).toBeVisible();
  });

  expect(frames.length).toBeGreaterThan(5);
  for (const { mean, ground } of await lightOf(page, frames)) {
    expect(ground).toBeLessThan(50);
    expect(mean).toBeLessThan(90);
  }
});

test("a chosen theme stands from the first moment on", async ({ page }) => {
  await page.clock.setFixedTime(EVENING);
  await page.goto("pengaturan");
  await expect(page.getByRole("radio", { name: "Otomatis" })).toBeChecked();
  await page.getByRole("radio", { name: "Redup" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dim");

  await noteFirstTheme(page);
  await openUnscripted(page, "pijat");

  await expect(page.locator("html")).toHaveAttribute("data-first", "dim");
});

test("large letters are large from the first moment on", async ({ page }) => {
  await furnish(page, { settings: { textSize: "largest" } });

  await openUnscripted(page, "");

  await expect(page.locator("html")).toHaveAttribute("data-text", "largest");
});
