import type { Page } from "@playwright/test";

import { copyContent } from "./support/content-copy";
import { chooseFile } from "./support/copies";
import { furnish } from "./support/furnish";
import { tap } from "./support/notebook";
import { countPrints, pagesOf, printsOf } from "./support/paper";
import { killBrowser } from "./support/phone";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

const CARD = "lesson/learn-massage/warm-oil";
const addressOf = (statement: string): string =>
  `bidan/tinjau?kalimat=${encodeURIComponent(statement)}`;
const answer = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const kept = (page: Page) => page.getByText("Tersimpan.", { exact: true });

const progress = (page: Page) => page.locator("summary", { hasText: "dijawab" });

async function say(page: Page, name: string): Promise<void> {
  await answer(page, name).check();
  await expect(kept(page)).toBeVisible();
}

/** Makes a package on her phone, and lays its file down. */
async function packageOf(page: Page, file: string): Promise<void> {
  await page.goto("bidan/paket");
  await page.getByLabel("Puskesmas atau desa").fill("Puskesmas Contoh");
  await page.getByLabel("Tugas di sana").fill("Bidan desa");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Simpan di HP" }).click();
  await (await coming).saveAs(file);
}

test("a review is there after the battery fell out, letter by letter, and goes on where it was left", async ({
  openProfile,
}) => {
  const first = await openProfile();
  const page = await first.newPage();
  await page.goto("bidan/tinjau");
  await say(page, "Setuju");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await say(page, "Ubah");
  await page.getByLabel("Seharusnya bagaimana?").pressSequentially("Lebih awal");
  await expect(kept(page)).toBeVisible();
  const second = await page.getByRole("article").getByRole("heading").textContent();
  await killBrowser(first);

  const again = await (await openProfile()).newPage();
  await again.goto("bidan/tinjau");

  await expect(progress(again)).toHaveText(/^2 dari \d+ dijawab/);
  await again.getByRole("button", { name: "Kalimat sebelumnya" }).click();
  await expect(again.getByRole("article").getByRole("heading")).toHaveText(second ?? "");
  await expect(answer(again, "Ubah")).toBeChecked();
  await expect(again.getByLabel("Seharusnya bagaimana?")).toHaveValue("Lebih awal");
});

test("two tabs keep each other's answers", async ({ page, context }) => {
  const second = await context.newPage();
  await page.goto(addressOf("sign/mother-fever"));
  await second.goto(addressOf("line/take-oil"));

  await say(page, "Setuju");
  await say(second, "Tidak tahu");
  await page.reload();

  await expect(progress(page)).toHaveText(/^2 dari \d+ dijawab/);
  await expect(answer(page, "Setuju")).toBeChecked();
  await page.goto(addressOf("line/take-oil"));
  await expect(answer(page, "Tidak tahu")).toBeChecked();
});

test("what was objected to is printed for a signature, a row a statement", async ({ page }) => {
  await countPrints(page);
  await page.goto(addressOf("sign/mother-fever"));
  await say(page, "Ubah");
  await page.getByLabel("Seharusnya bagaimana?").fill("Demam 38 derajat, 2 kali diukur.");
  await page.getByText("Pilih bagian").click();
  await page.getByRole("radio", { name: "Diubah" }).check();
  await page.getByText("Hasil tinjauan").click();

  await page.getByRole("button", { name: "Cetak untuk tanda tangan" }).click();

  await expect.poll(() => printsOf(page)).toBe(1);
  const rows = page.locator("[data-paper] tr");
  // The names of the columns, the part, and the one statement.
  await expect(rows).toHaveCount(3);
  await expect(rows.last()).toContainText("Demam 38 derajat, 2 kali diukur.");
  await expect(page.locator("[data-paper] dt").last()).toHaveText("Tanda tangan");
  expect(await pagesOf(page)).toBe(1);
});

test("the table opens with a row for each statement, and no formula in it", async ({ page }) => {
  await page.goto(addressOf(CARD));
  await say(page, "Setuju");
  await page.getByLabel(/^Catatan/).fill("=1+1");
  await page.getByText("Hasil tinjauan").click();
  const coming = page.waitForEvent("download");

  await page.getByRole("button", { name: "Simpan tabel (CSV)" }).click();

  const file = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  expect(file.suggestedFilename()).toMatch(/^tetes-pertama-tinjauan-\d{4}-\d\d-\d\d\.csv$/);
  const all = Number(/dari (\d+) dijawab/.exec((await progress(page).textContent()) ?? "")?.[1]);
  expect(text.trim().split("\r\n")).toHaveLength(all + 1);
  expect(text).toContain(`${CARD};`);
  expect(text).toContain(";'=1+1;");
});

for (const [theme, width] of [
  ["light", 320],
  ["night", 360],
] as const)
  test(`the review can be used by everyone: ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await furnish(page, { settings: { theme } });
    for (const statement of [
      "sign/mother-fever",
      "lesson/learn-massage/path-up",
      "line/take-oil",
    ]) {
      await page.goto(addressOf(statement));
      await answer(page, "Ubah").check();
      await page.getByText("Pilih bagian").click();
      await page.getByText("Hasil tinjauan").click();

      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

test("a family that opens her package sees her word on the card, and no longer once it is taken off", async ({
  page: family,
  openProfile,
}, testInfo) => {
  const midwife = await (await openProfile()).newPage();
  await midwife.goto(addressOf(CARD));
  await say(midwife, "Setuju");
  const carried = testInfo.outputPath("paket.txt");
  await packageOf(midwife, carried);
  const mark = family.locator("[data-card=warm-oil]").getByText(/^Ditinjau bidan/);
  const open = async () => {
    await family.goto("belajar/pijat?kartu=warm-oil");
    await expect(family.getByRole("heading", { name: "Hangatkan minyak di tangan" })).toBeVisible();
  };
  await open();
  await expect(mark).toHaveCount(0);

  await family.goto("paket");
  await chooseFile(family, { path: carried });
  await tap(family, "Ya, pakai: Tinjauan bidan");
  await expect(family.getByText("Dipakai", { exact: true })).toBeVisible();
  await open();

  await expect(mark).toHaveText(/^Ditinjau bidan, Puskesmas Contoh, \p{L}+ \d{4}$/u);
  await family.goto("paket");
  await tap(family, "Lepas paket ini");
  await tap(family, "Ya, lepas");
  await expect(family.getByText("Paket sudah dilepas.")).toBeVisible();
  await open();
  await expect(mark).toHaveCount(0);
});

test("a midwife's word goes from her phone into the app, and ends by itself when a letter changes", async ({
  page,
  browser,
}, testInfo) => {
  await page.goto(addressOf(CARD));
  await say(page, "Setuju");
  const carried = testInfo.outputPath("paket.txt");
  await packageOf(page, carried);
  const copy = copyContent();
  // Not the built app, whose every fault is watched: the same files as they are being changed.
  const desk = await browser.newPage({ locale: "id-ID", timezoneId: "Asia/Jakarta" });
  const mark = desk.locator("[data-card=warm-oil]").getByText(/^Ditinjau bidan/);
  const open = async () => {
    await desk.goto(`${await copy.serve()}belajar/pijat?kartu=warm-oil`);
    await expect(desk.getByRole("heading", { name: "Hangatkan minyak di tangan" })).toBeVisible();
  };
  try {
    const said = copy.run("review:take", carried);
    await open();
    await expect(mark).toHaveText(/^Ditinjau bidan, Puskesmas Contoh, \p{L}+ \d{4}$/u);
    await expect(desk.getByText(/1 dari \d+ kartu sudah ditinjau bidan\./)).toHaveCount(1);

    copy.change("src/locales/id/lessons.json", "Gosok di telapak", "Gosok pada telapak");
    await open();

    await expect(desk.getByText("Gosok pada telapak sampai hangat.")).toBeVisible();
    await expect(mark).toHaveCount(0);
    await expect(desk.getByText(/kartu sudah ditinjau bidan/)).toHaveCount(0);
    expect(said).toContain("1 statements reviewed, 1 of them agreed to as they stand now.");
  } finally {
    await desk.close();
    await copy.close();
  }
});
