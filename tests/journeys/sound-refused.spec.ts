import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, JUJUN, partsOf, seekTo, startMassage, trackOf } from "./support/massage";
import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

const SILENT = "Tanpa suara. Ikuti layar.";

/** A phone that does not let sound begin, until the journey allows it; counts how often it said no. */
const refuseToPlay = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "play");
    let isAllowed = false;
    document.addEventListener("allow-sound", () => {
      isAllowed = true;
    });
    HTMLMediaElement.prototype.play = function playOrRefuse() {
      if (isAllowed) return play?.value.call(this);
      const { dataset } = document.documentElement;
      dataset["refused"] = String(Number(dataset["refused"] ?? 0) + 1);
      return Promise.reject(new DOMException("", "NotAllowedError"));
    };
  });

const timesRefused = async (page: Page): Promise<number> =>
  Number(await page.locator("html").getAttribute("data-refused"));

/** A browser that loses what it is given, without a word: seen in WebKit with Blobs in half of all tries. */
const loseSource = (page: Page, lost: "blobs" | "everything"): Promise<unknown> =>
  page.addInitScript((what) => {
    const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "src");
    Object.defineProperty(HTMLMediaElement.prototype, "src", {
      ...source,
      set(value: string) {
        if (what === "blobs" && !value.startsWith("blob:")) source?.set?.call(this, value);
      },
    });
  }, lost);

/** A silent massage is timed by the page's own clock; this lets it jump. */
const driveClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const now = performance.now.bind(performance);
    let aheadMs = 0;
    performance.now = () => now() + aheadMs;
    document.addEventListener("skip-time", (event) => {
      if (event instanceof CustomEvent) aheadMs += Number(event.detail);
    });
  });

const skip = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((ms) => {
    document.dispatchEvent(new CustomEvent("skip-time", { detail: ms }));
  }, seconds * 1000);

async function driveSilently(page: Page): Promise<void> {
  let atS = 0;
  for (const part of partsOf(JUJUN)) {
    await skip(page, part.startS + 1 - atS);
    atS = part.startS + 1;
    await expect(page.getByRole("main")).toContainText(part.name);
    if (!part.name.startsWith("Istirahat")) await expect(page.getByText(SILENT)).toBeVisible();
  }
  await skip(page, 30);
  await expect(page.getByText("15 menit, sampai babak 3. Tersimpan.")).toBeVisible();
}

test("where sound is refused the same massage runs silently to its end, and says so", async ({
  page,
}) => {
  await refuseToPlay(page);
  await driveClock(page);
  await furnish(page, readyFamily());
  await startMassage(page);

  await driveSilently(page);
});

test("sound can be tried again in the middle, and goes on from there", async ({ page }) => {
  await refuseToPlay(page);
  await driveClock(page);
  await furnish(page, readyFamily());
  await startMassage(page);
  await expect(page.getByText(SILENT)).toBeVisible();
  await skip(page, 200);
  await expect(page.getByRole("main")).toContainText("Babak 1 dari 3");

  await page.evaluate(() => document.dispatchEvent(new Event("allow-sound")));
  await page.getByRole("button", { name: "Coba suara" }).click();

  await expect(page.getByText(SILENT)).toBeHidden();
  await expectRunsOn(page);
  expect((await trackOf(page)).seconds).toBeGreaterThan(200);
});

test("sound that is refused again leaves the massage running silently", async ({ page }) => {
  await refuseToPlay(page);
  await driveClock(page);
  await furnish(page, readyFamily());
  await startMassage(page);
  await expect(page.getByText(SILENT)).toBeVisible();

  // A track that is loaded already is begun within the press, and once more by the session: one refusal, or two.
  const before = await timesRefused(page);
  await page.getByRole("button", { name: "Coba suara" }).click();
  await expect.poll(() => timesRefused(page)).toBeGreaterThan(before);
  await skip(page, 340);

  await expect(page.getByRole("main")).toContainText("Istirahat");
  await skip(page, 120);
  await expect(page.getByRole("main")).toContainText("Babak 2 dari 3");
  await expect(page.getByText(SILENT)).toBeVisible();
});

test("a browser that loses the Blob gets the track by address, in byte ranges", async ({
  page,
  context,
}) => {
  const answers: number[] = [];
  context.on("response", (response) => {
    if (response.url().endsWith("session-track.mp3")) answers.push(response.status());
  });
  await loseSource(page, "blobs");
  await furnish(page, readyFamily());
  await firstVisit(page);
  await startMassage(page);

  await expectRunsOn(page);
  await seekTo(page, 1100);
  await expect(page.getByRole("main")).toContainText("Babak 3 dari 3");
  await expectRunsOn(page);

  expect((await trackOf(page)).source).toMatch(/session-track\.mp3$/);
  await expect(page.getByText(SILENT)).toBeHidden();
  expect(new Set(answers)).toEqual(new Set([206]));
});

test("where nothing can be loaded the massage runs silently", async ({ page }) => {
  await loseSource(page, "everything");
  await driveClock(page);
  await furnish(page, readyFamily());
  await firstVisit(page);
  await startMassage(page);

  await driveSilently(page);
});
