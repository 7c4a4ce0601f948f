import type { Page } from "@playwright/test";

import { usualSettings } from "../../src/core/settings/settings";
import { readRows } from "./support/database";
import { ago, clearCheck, furnish, readyFamily } from "./support/furnish";
import { startMassage } from "./support/massage";
import {
  answerAllNo,
  answerRest,
  answerYes,
  leaveOutNumber,
  readSigns,
  seePart,
  tickSign,
} from "./support/prepare";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const chosen = { settings: { massage: { ...usualSettings.massage, protocol: "jujun" } } } as const;

test("a danger sign ends the way to the massage: there is no MULAI, only help", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answerYes(page, "Ibu pingsan.");

  await expect(page.getByRole("heading", { name: "Jangan pijat sekarang" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Telepon 119" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bidan sudah bilang boleh" })).toBeHidden();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
  // Help is shown before the answer is on the disk: it does not wait for a slow one.
  await expect.poll(() => readRows(page, "records")).toHaveLength(1);

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
  await seePart(page, "day");
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
});

test("with the midwife's yes the questions go on, after what is asked of the day was read to its end", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await readSigns(page);
  await answerYes(page, "Ibu pusing.");
  await expect(page.getByRole("heading", { name: "Tanya bidan dulu" })).toBeVisible();
  await page.getByRole("button", { name: "Bidan sudah bilang boleh" }).click();

  await answerRest(page, "history");

  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

test("what was not in sight cannot be denied: the answer opens at the end of the list, not before", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  const none = page.getByRole("button", { name: "Semua tidak" });
  const missed = page.getByRole("button", { name: "Lihat yang terlewat" });
  await expect(none).toBeHidden();

  await page.getByRole("checkbox").last().scrollIntoViewIfNeeded();
  await page.waitForTimeout(3_000);
  await expect(none).toBeHidden();

  await tickSign(page, "Ibu pusing.");
  await expect(page.getByRole("button", { name: "Lanjut", exact: true })).toBeHidden();
  await page.getByRole("checkbox", { name: "Ibu pusing." }).uncheck();
  await missed.click();
  await expect(page.getByRole("checkbox", { name: "Demam" })).toBeInViewport();
  await readSigns(page);
  await expect(none).toBeEnabled();
});

test("a double tap on the answer of the day ticks and denies nothing of her history", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await readSigns(page);
  const none = page.getByRole("button", { name: "Semua tidak" });
  await none.scrollIntoViewIfNeeded();
  const place = await none.boundingBox();
  const [x, y] = [180, (place?.y ?? 0) + 20];
  await page.mouse.click(x, y);
  await seePart(page, "history");
  await page.mouse.click(x, y);

  await seePart(page, "history");
  for (const sign of await page.getByRole("checkbox").all()) await expect(sign).not.toBeChecked();
  await answerRest(page, "history");
  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

test("a mother who is still pregnant is not massaged, whatever the midwife said", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answerRest(page, "day");
  await readSigns(page);
  await answerYes(page, "Ibu masih hamil.");

  await expect(page.getByRole("heading", { name: "Jangan pijat saat hamil" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bidan sudah bilang boleh" })).toBeHidden();
  await expect(page.getByRole("button", { name: "MULAI" })).toBeHidden();
});

test("answering anew after a danger sign leads to MULAI when nothing speaks against it", async ({
  page,
}) => {
  await furnish(page, chosen);
  await page.goto("pijat");
  await answerRest(page, "day", "Tidak tahu");
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await answerAllNo(page);

  await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
});

/** Counts what a thumb does, over every page that is opened from now on. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const count = (): number => Number(sessionStorage.getItem("taps") ?? 0);
    addEventListener(
      "click",
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0) sessionStorage.setItem("taps", String(count() + 1));
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem("taps") ?? 0));
}

test.describe("taps from the opened app to the first stroke", () => {
  const massage = { name: "Pijat Suara memandu Ayah" };

  test("are two on the same evening: what was answered is remembered", async ({ page }) => {
    await furnish(page, readyFamily());
    const taps = await countTaps(page);
    await startMassage(page);

    await expect(page.getByRole("main")).toContainText("Siapkan tangan");
    expect(await taps()).toBe(2);
  });

  test("are three on another day: only what can change is asked again", async ({ page }) => {
    await furnish(page, { ...readyFamily(), records: [clearCheck(ago(30 * 3_600_000))] });
    const taps = await countTaps(page);
    await page.goto("");
    await page.getByRole("link", massage).click();
    await seePart(page, "day");
    await readSigns(page);
    await page.getByRole("button", { name: "Semua tidak" }).click();
    await page.getByRole("button", { name: "MULAI" }).click();

    await expect(page.getByRole("timer")).toBeVisible();
    expect(await taps()).toBe(3);
    expect(await readRows(page, "records")).toHaveLength(2);
  });

  test("are few on the first evening of all, and so are the words on the way", async ({ page }) => {
    const taps = await countTaps(page);
    let words = 0;
    const read = async (): Promise<void> => {
      const text = await page.getByRole("main").innerText();
      const count = text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
      words += count;
    };
    await page.goto("");
    await page.getByRole("link", massage).click();
    await expect(page.getByRole("heading", { name: "Nomor bidan desa?" })).toBeVisible();
    await read();
    await leaveOutNumber(page);
    for (const part of ["day", "history"] as const) {
      await seePart(page, part);
      await read();
      await answerRest(page, part);
    }
    await expect(page.getByRole("button", { name: "MULAI" })).toBeEnabled();
    await read();
    await page.getByRole("button", { name: "MULAI" }).click();

    await expect(page.getByRole("timer")).toBeVisible();
    expect(await taps()).toBeLessThanOrEqual(9);
    expect(words).toBeLessThanOrEqual(275);
  });
});

test("the midwife's number is asked for once, before the first massage, and stands first on Bahaya", async ({
  page,
}) => {
  await furnish(page, { settings: { ...chosen.settings, contactAsked: false } });
  await page.goto("pijat");
  const field = page.getByRole("textbox", { name: "Nomor telepon" });
  await field.fill("\u2068+62 (0)812-3456-7890\u2069");
  await page.getByRole("button", { name: "Simpan" }).click();
  await seePart(page, "day");

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
  await seePart(page, "day");

  await page.goto("pijat");

  await seePart(page, "day");
});
