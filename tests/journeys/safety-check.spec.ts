import { usualSettings } from "../../src/core/settings/settings";
import { readRows } from "./support/database";
import { ago, clearCheck, furnish, readyFamily } from "./support/furnish";
import { startMassage } from "./support/massage";
import { answer, answerAllNo, QUESTIONS } from "./support/prepare";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const chosen = { settings: { massage: { ...usualSettings.massage, protocol: "jujun" } } } as const;

test("a danger sign ends the way to the massage: there is no MULAI, only help", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answer(page, 1, "Tidak");
  await answer(page, 2, "Ya");

  await expect(page.getByRole("heading", { name: "Jangan pijat sekarang" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Telepon 119" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bidan sudah bilang boleh" })).toBeHidden();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();

  await page.goto("pijat");
  await expect(
    page.getByRole("heading", { name: "Tadi ada tanda bahaya. Sudah diperiksa?" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
  await page.getByRole("button", { name: "Belum" }).click();
  await expect(
    page.getByText("Telepon dan berangkat ke Puskesmas sekarang.", { exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await page.getByRole("button", { name: "Sudah", exact: true }).click();
  await expect(page.getByRole("img", { name: `Langkah 1 dari ${QUESTIONS}` })).toBeVisible();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
});

test("with the midwife's yes the questions go on, and a danger sign below still counts", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  for (const step of [1, 2, 3]) await answer(page, step, "Tidak");
  await answer(page, 4, "Ya");
  await expect(page.getByRole("heading", { name: "Tanya bidan dulu" })).toBeVisible();
  await page.getByRole("button", { name: "Bidan sudah bilang boleh" }).click();

  for (const step of [5, 6, 7, 8, 9]) await answer(page, step, "Tidak");

  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

test("a mother who is still pregnant is not massaged, whatever the midwife said", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  for (const step of [1, 2, 3, 4, 5]) await answer(page, step, "Tidak");
  await answer(page, 6, "Ya");

  await expect(page.getByRole("heading", { name: "Jangan pijat saat hamil" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bidan sudah bilang boleh" })).toBeHidden();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
});

test("answering anew after a danger sign leads to MULAI when nothing speaks against it", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answer(page, 1, "Tidak tahu");
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await answerAllNo(page);

  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

test("what was answered today is remembered: two taps from the opened app to the first stroke", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answerAllNo(page);
  await expect.poll(() => readRows(page, "records")).toHaveLength(1);

  await startMassage(page);

  await expect(page.getByRole("main")).toContainText("Siapkan tangan");
});

test("on another day only what can change is asked again", async ({ page }) => {
  await furnish(page, { ...readyFamily(), records: [clearCheck(ago(30 * 3_600_000))] });
  await page.goto("pijat");

  for (const step of [1, 2, 3, 4, 5]) await answer(page, step, "Tidak", 5);

  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

test("the midwife's number is asked for once, before the first massage, and stands first on Bahaya", async ({
  page,
}) => {
  await furnish(page, { settings: { ...chosen.settings, contactAsked: false } });
  await page.goto("pijat");
  const field = page.getByRole("textbox", { name: "Nomor telepon" });
  await field.fill("\u2068+62 (0)812-3456-7890\u2069");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("img", { name: `Langkah 1 dari ${QUESTIONS}` })).toBeVisible();

  await page.goto("bahaya");
  await expect(page.locator("a[href^='tel:']").first()).toHaveAttribute(
    "href",
    "tel:+6281234567890",
  );
});

test("the midwife's number may be left out, and is not asked for again", async ({ page }) => {
  await furnish(page, { settings: { ...chosen.settings, contactAsked: false } });
  await page.goto("pijat");
  await page.getByRole("button", { name: "Lewati dulu" }).click();
  await expect(page.getByRole("img", { name: `Langkah 1 dari ${QUESTIONS}` })).toBeVisible();

  await page.goto("pijat");

  await expect(page.getByRole("img", { name: `Langkah 1 dari ${QUESTIONS}` })).toBeVisible();
});
