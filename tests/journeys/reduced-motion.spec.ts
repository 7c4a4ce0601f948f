import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, holdScreen, seekTo, startMassage } from "./support/massage";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

/** Where her back's layers stand, and what moves by itself. */
const pictureOf = (page: Page) =>
  page.evaluate(() => ({
    layers: [...document.querySelectorAll<HTMLElement>("[data-layer]")].map(
      ({ dataset, style }) => `${dataset["layer"] ?? ""} ${style.transform}`,
    ),
    zone: document.querySelector<HTMLElement>("[data-zone]")?.dataset["zone"] ?? null,
    moving: document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map((animation) => animation.constructor.name),
  }));

test.describe("for those who asked for still pictures", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the hands rest in the part of the back that is massaged, and nothing moves", async ({
    page,
  }) => {
    await furnish(page, readyFamily());
    await startMassage(page);
    // Between two lines: a longer caption would change the picture's size.
    await seekTo(page, 281.5);
    await expect(page.getByRole("heading", { name: "Putar, naik pelan" })).toBeVisible();
    await expect.poll(async () => (await pictureOf(page)).zone).toBe("middle");
    const low = await pictureOf(page);
    await expectRunsOn(page, 1.5);

    expect(await pictureOf(page)).toEqual(low);
    expect(low.moving).toEqual([]);
    expect(low.layers.some((layer) => layer.startsWith("trail"))).toBe(false);

    await seekTo(page, 296);
    await expect.poll(async () => (await pictureOf(page)).zone).toBe("shoulder-blades");
    await holdScreen(page);
    await expect.poll(async () => (await pictureOf(page)).moving).toEqual([]);
  });
});

test("for everyone else the hands go round", async ({ page }) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 62);
  await expect(page.getByRole("main")).toContainText("Babak 1 dari 3");
  const before = await pictureOf(page);

  await expect.poll(async () => (await pictureOf(page)).layers).not.toEqual(before.layers);
});
