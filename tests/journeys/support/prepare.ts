import type { Page } from "@playwright/test";

import type { ProtocolId } from "../../../src/core/protocol/ids";
import words from "../../../src/locales/id/prepare.json" with { type: "json" };
import { expect } from "./test";

/** Waits until the first visit has put everything on the phone. */
export async function firstVisit(page: Page): Promise<void> {
  await page.goto("");
  await expect(page.getByText("Siap dipakai tanpa internet.")).toBeVisible({ timeout: 60_000 });
}

export type Choice = {
  readonly way: ProtocolId;
  /** As the screen names it: "2 menit", or "2 kali". */
  readonly length: string;
};

/** The question about the midwife's number, which comes first, left out. */
export async function leaveOutNumber(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Nomor bidan desa?" })).toBeVisible();
  await page.getByRole("button", { name: "Lewati dulu" }).click();
}

/** Another way than the study's, or other rests; then the question about the midwife's number, left out. */
export async function chooseMassage(page: Page, { way, length }: Choice): Promise<void> {
  await page.goto("pijat?langkah=direction");
  await expect(page.getByRole("heading", { name: "Pijat ke arah mana?" })).toBeVisible();
  await page.getByRole("radio", { name: words.ways[way].name }).check();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByRole("radio", { name: new RegExp(`^${length}`) }).check();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Bagaimana caranya?" })).toBeVisible();
  await page.getByRole("button", { name: "Simpan" }).click();
  await leaveOutNumber(page);
}

/** What is asked of the day, and what of her history, once. */
const PARTS = { day: "Ada tanda ini hari ini atau semalam?", history: "Ada yang seperti ini?" };

/** Waits for a screen of the check. */
export async function seePart(page: Page, part: keyof typeof PARTS): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: PARTS[part] })).toBeVisible();
}

/** Goes through a screen of the check as a quick reader would, from the first sign to the last. */
export async function readSigns(page: Page): Promise<void> {
  const missed = page.getByRole("button", { name: "Lihat yang terlewat" });
  const answers = page.getByRole("button", { name: /^(Semua tidak|Lanjut)$/ });
  await expect(async () => {
    await page.evaluate(async () => {
      for (const sign of document.querySelectorAll("main li:has(input[type=checkbox])")) {
        sign.scrollIntoView({ block: "center" });
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    // On a busy machine one may have been passed over.
    if (await missed.isVisible()) await missed.click();
    await expect(answers).toBeEnabled({ timeout: 1_000 });
  }).toPass();
}

/** Ticks a sign. In the first moment of a screen a tap ticks nothing: it may be the second one of a double tap. */
export const tickSign = (page: Page, sign: string): Promise<void> =>
  expect(() => page.getByRole("checkbox", { name: sign }).check({ timeout: 5_000 })).toPass();

/** Ticks a sign, and goes on. */
export async function answerYes(page: Page, sign: string): Promise<void> {
  await tickSign(page, sign);
  await page.getByRole("button", { name: "Lanjut", exact: true }).click();
}

/** Reads a screen of the check to its end, and answers for all that stands on it. */
export async function answerRest(
  page: Page,
  part: keyof typeof PARTS,
  word: "Semua tidak" | "Tidak tahu" = "Semua tidak",
): Promise<void> {
  await seePart(page, part);
  await readSigns(page);
  await page.getByRole("button", { name: word, exact: true }).click();
}

/** Nothing speaks against a massage today, nor ever did. */
export async function answerAllNo(page: Page): Promise<void> {
  await answerRest(page, "day");
  await answerRest(page, "history");
  await expect(page.getByRole("heading", { name: "Sebelum tangan berminyak" })).toBeVisible();
}
