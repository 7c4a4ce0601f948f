import type { Page } from "@playwright/test";

import { encodeRegister } from "../../../src/core/register/file";
import { possibleRegister } from "../../exchange/possible-register";
import { chooseFile } from "./copies";
import { expect } from "./test";

const PIN = "482913";

/** Opens the register with a PIN, takes in seventeen made-up mothers, and looks at the ways out. */
export async function openWaysOut(page: Page): Promise<void> {
  await page.goto("bidan/register");
  await page.getByLabel("PIN baru").fill(PIN);
  await page.getByLabel("Masukkan sekali lagi").fill(PIN);
  await page.getByRole("button", { name: "Pasang PIN" }).click();
  await expect(page.getByText("Belum ada Ibu di register.")).toBeVisible();
  const text = encodeRegister({
    madeAt: "2026-11-30T09:00:00.000+07:00",
    appVersion: "test",
    rows: possibleRegister,
  });
  await chooseFile(page, { text });
  await page.getByRole("button", { name: "Gabungkan" }).click();
  await expect(page.getByText("17 Ibu", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Bawa keluar" }).click();
  await expect(page.getByText("17 Ibu bisa ikut keluar.")).toBeVisible();
}
