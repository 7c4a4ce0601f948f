import type { Page } from "@playwright/test";

import type { ProtocolId } from "../../../src/core/protocol/ids";
import words from "../../../src/locales/id/prepare.json" with { type: "json" };
import { expect } from "./test";

export const QUESTIONS = 9;

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

/** The three questions about the massage, answered once, and the one about the midwife's number, left out. */
export async function chooseMassage(page: Page, { way, length }: Choice): Promise<void> {
  await expect(page.getByRole("heading", { name: "Pijat ke arah mana?" })).toBeVisible();
  await page.getByRole("radio", { name: words.ways[way].name }).check();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByRole("radio", { name: new RegExp(`^${length}`) }).check();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await expect(page.getByRole("heading", { name: "Bagaimana caranya?" })).toBeVisible();
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("heading", { name: "Nomor bidan desa?" })).toBeVisible();
  await page.getByRole("button", { name: "Lewati dulu" }).click();
}

/** Waits for a question of the check, and answers it. */
export async function answer(
  page: Page,
  step: number,
  word: "Tidak" | "Ya" | "Tidak tahu",
  steps = QUESTIONS,
): Promise<void> {
  await expect(page.getByRole("img", { name: `Langkah ${step} dari ${steps}` })).toBeVisible();
  await page.getByRole("button", { name: word, exact: true }).click();
}

/** Nothing speaks against a massage today. */
export async function answerAllNo(page: Page, from = 1): Promise<void> {
  for (let step = from; step <= QUESTIONS; step += 1) await answer(page, step, "Tidak");
  await expect(page.getByRole("heading", { name: "Sebelum tangan berminyak" })).toBeVisible();
}
