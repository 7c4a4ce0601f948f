import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { lightOf } from "./support/frames";
import { pagesOf } from "./support/paper";
import { firstVisit } from "./support/prepare";
import { expect, test, testOnOwnSite } from "./support/test";
import { heading } from "./support/visit";

const PAGE = "belajar/penelitian/hitung-ulang";
const TITLE = "Hitung ulang penelitian";

/** The row of a table on the page that is named so. */
const row = (page: Page, name: RegExp) => page.getByRole("row", { name }).first();

testOnOwnSite(
  "a midwife comes from the lesson to the arithmetic, and works another study out, without a network and by the keyboard alone",
  async ({ page, context, site }) => {
    await firstVisit(page);
    site.close();
    await context.setOffline(true);
    await page.goto("belajar/penelitian?kartu=the-numbers");
    await page.getByRole("link", { name: TITLE }).focus();
    await page.keyboard.press("Enter");
    await expect(heading(page, TITLE)).toBeFocused();
    await expect(row(page, /^p, dihitung tepat/)).toContainText("0,000015 (2 dari 131.072)");

    await page.getByRole("link", { name: "Hitung penelitian lain" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name: "Banyak orang" })).toBeFocused();
    await page.keyboard.type("12");
    await page.keyboard.press("Tab");
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Tulis dengan angka, misalnya 16,59.")).toBeVisible();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("16,58");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Hasil hitungan" })).toBeFocused();
    const result = page.getByRole("region", { name: "Hasil hitungan" });
    await expect(result.getByText("(408 − 199) ÷ 12 = 17,4167")).toBeVisible();
    await expect(result.getByText("0,00049 (2 dari 4.096)")).toBeVisible();
  },
);

test("what is typed into the calculator is kept nowhere", async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole("textbox", { name: "Banyak orang" }).fill("23");
  await page.getByRole("button", { name: "Hitung", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Hasil hitungan" })).toBeVisible();

  await page.reload();

  await expect(page.getByRole("textbox", { name: "Banyak orang" })).toHaveValue("17");
  await expect(page.getByRole("heading", { name: "Hasil hitungan" })).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
});

test("the page can be left the way it was come to, and help is one tap away", async ({ page }) => {
  await furnish(page, readyFamily());
  await page.goto(PAGE);
  await page.getByRole("link", { name: "Penelitian", exact: true }).click();
  await expect(heading(page, "Apa kata penelitian")).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Bahaya", exact: true }).click();
  await expect(heading(page, "Minta tolong sekarang")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, serviceWorkers: "block" });

  test("the plain words and every step of the paper's own can be read", async ({ page }) => {
    await page.goto(PAGE);

    await expect(heading(page, TITLE)).toBeVisible();
    await expect(page.getByText("Pada semua ibu, jumlahnya naik.")).toBeVisible();
    await expect(page.getByText("(578 − 282) ÷ 17 = 17,4118")).toBeVisible();
    await expect(row(page, /^SD selisih, dari angka bulat/)).toContainText("1,33");
    await expect(page.getByText("p < 0,005")).toBeVisible();
    await expect(page.getByText("Bagian ini perlu JavaScript.")).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
  });
});

test("with letters of twice the size a table is still one, and no figure is cut in two", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(PAGE);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });

  const cells = row(page, /^SD dihitung lagi/).getByRole("cell");
  await expect(cells).toHaveText(["4,75735", "3,72492"]);
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});

test("at night the page is dark from the first moment on", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-24T22:00:00+07:00");
  await page.route("**/assets/*.js", () => undefined);
  await page.goto(PAGE, { waitUntil: "commit" });
  await expect(heading(page, TITLE)).toBeVisible();

  const [light] = await lightOf(page, [(await page.screenshot()).toString("base64")]);

  expect(light?.ground).toBeLessThan(50);
});

test("on paper stand the steps and not the form, and no table is cut at the edge", async ({
  page,
}) => {
  await furnish(page, readyFamily({ theme: "night", textSize: "largest" }));
  await page.setViewportSize({ width: 718, height: 1043 });
  await page.goto(PAGE);
  await expect(page.getByRole("button", { name: "Hitung", exact: true })).toBeVisible();

  await page.emulateMedia({ media: "print" });

  await expect(page.getByRole("button", { name: "Hitung", exact: true })).toBeHidden();
  await expect(row(page, /^p, dihitung tepat/)).toBeVisible();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("main table, main svg")]
      .map((one) => one.getBoundingClientRect().right)
      .filter((right) => right > innerWidth + 1),
  );
  expect(wide).toEqual([]);
  expect(await pagesOf(page)).toBeLessThanOrEqual(6);
});
