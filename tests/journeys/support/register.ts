import type { Page } from "@playwright/test";

import { expect } from "./test";

export const REGISTER_PIN = "482913";

/** Opens the register for the first time, with a PIN. */
export async function openRegister(page: Page): Promise<void> {
  await page.goto("bidan/register");
  await page.getByLabel("PIN baru").fill(REGISTER_PIN);
  await page.getByLabel("Masukkan sekali lagi").fill(REGISTER_PIN);
  await page.getByRole("button", { name: "Pasang PIN" }).click();
  await expect(page.getByText("Belum ada Ibu di register.")).toBeVisible();
}

export async function unlockRegister(page: Page): Promise<void> {
  await page.getByLabel("Masukkan PIN").fill(REGISTER_PIN);
  await page.getByRole("button", { name: "Buka register" }).click();
}

/** From the list to where hand-overs come in. */
export async function seeIntake(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Terima catatan ibu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Terima catatan ibu" })).toBeVisible();
}
