import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { seekTo, startMassage } from "./support/massage";
import { expect, test } from "./support/test";

// The lock screen's own picture is asked for by the browser, whenever it likes; the worker keeps it, and is left out here.
test.use({
  serviceWorkers: "block",
  expectedFaults: [/ERR_INTERNET_DISCONNECTED .*\/icons\/icon-192\.png$/],
});

const HERO = "Ayah memeluk Ibu dan bayi dari belakang.";
const BACK = "Punggung Ibu. Jempol naik di samping tulang belakang, tidak di tulang.";
const PHASES = [
  { atS: 5, picture: "Minyak hangat di tangan." },
  { atS: 15, picture: "Ayah bertanya, Ibu menjawab." },
  { atS: 350, picture: "Ibu minum, Ayah menggendong bayi." },
  { atS: 365, picture: "Bayi tenang dalam selimut." },
  { atS: 380, picture: "Ayah menyelimuti punggung Ibu." },
];

const picture = (page: Page, name: string) => page.getByRole("img", { name, exact: true });

const isDrawn = (page: Page, name: string): Promise<boolean> =>
  picture(page, name).evaluate(
    (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0,
  );

test("Beranda does not wait for its picture, and nothing moves when it comes", async ({ page }) => {
  let send = (): void => undefined;
  const isWanted = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route("**/art/scenes/*.svg", async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.goto("", { waitUntil: "commit" });
  await expect(page.getByText("Suara memandu Ayah")).toBeVisible();
  const before = await picture(page, HERO).boundingBox();
  expect(await isDrawn(page, HERO)).toBe(false);

  send();
  await expect.poll(() => isDrawn(page, HERO)).toBe(true);

  expect(await picture(page, HERO).boundingBox()).toEqual(before);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, name } of [
    { path: "", name: HERO },
    { path: "pijat", name: "Minyak, handuk, minuman, dan HP yang disandarkan." },
  ])
    test(`/${path} shows its picture`, async ({ page }) => {
      const [answer] = await Promise.all([
        page.waitForResponse(/\/art\/scenes\//),
        page.goto(path),
      ]);

      expect(answer.ok()).toBe(true);
      await expect(picture(page, name)).toBeVisible();
    });
});

test("the pictures of a massage are there when the network goes after it began", async ({
  page,
  context,
}) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  const coming = page.getByRole("main").locator("img");
  await expect(coming).toHaveCount(PHASES.length);
  await expect
    .poll(() => coming.evaluateAll((images: HTMLImageElement[]) => images.every((i) => i.complete)))
    .toBe(true);
  await context.setOffline(true);

  for (const { atS, picture: name } of PHASES) {
    await seekTo(page, atS);
    await expect(picture(page, name)).toBeVisible();
    expect(await isDrawn(page, name)).toBe(true);
  }
});

test("an elbow that slides over a picture does not drag it, but pauses the massage", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 350);
  await expect(picture(page, "Ibu minum, Ayah menggendong bayi.")).toBeVisible();

  await page.mouse.move(180, 200);
  await page.mouse.down();
  await page.mouse.move(190, 215, { steps: 4 });

  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await page.mouse.up();
});

test("her back is drawn clothed where the family asks for it: in the lesson, the practice and the massage", async ({
  page,
}) => {
  const shirts = (): Promise<number> => page.locator("[data-part=shirt]").count();
  const openLesson = async (): Promise<void> => {
    await page.goto("belajar/pijat?kartu=practice-on-pillow");
    await expect(page.getByRole("button", { name: "Mulai latihan" })).toBeVisible();
  };
  await furnish(page, readyFamily());
  await openLesson();
  expect(await shirts()).toBe(0);
  await page.getByRole("button", { name: "Mulai latihan" }).click();
  await expect(picture(page, BACK)).toBeVisible();
  expect(await shirts()).toBe(0);
  await page.goto("pengaturan");
  await expect(page.getByRole("radio", { name: "Baju terbuka" })).toBeChecked();

  await page.getByRole("radio", { name: "Pakai baju" }).check();

  await page.goto("belajar/pijat");
  await expect.poll(shirts).toBeGreaterThan(0);
  await openLesson();
  await page.getByRole("button", { name: "Mulai latihan" }).click();
  await expect(picture(page, BACK).locator("[data-part=shirt]")).toHaveCount(1);
  await startMassage(page);
  await seekTo(page, 60);
  await expect(picture(page, BACK).locator("[data-part=shirt]")).toHaveCount(1);
});
