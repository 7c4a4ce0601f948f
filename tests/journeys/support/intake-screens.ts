import type { Page } from "@playwright/test";

import { instantOf } from "../../../src/core/time/instant";
import { familiesOf } from "../../fakes/families";
import { HOUR_MS } from "./notebook";
import { openRegister, seeIntake } from "./register";
import { expect } from "./test";
import { heading, type Visit } from "./visit";

const { handedFile } = familiesOf(instantOf(Date.now() - 80 * HOUR_MS, 420));

const files = [handedFile(1), handedFile(2), "Daftar belanja"].map((text, nth) => ({
  name: `keluarga-${nth + 1}.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
}));

/** Where what families hand over comes in: what was read, what waits, and one of them up to a mother's no. */
export async function walkIntake(page: Page, visit: Visit): Promise<void> {
  await openRegister(page);
  await seeIntake(page);
  await visit("Terima catatan ibu");
  await page.getByRole("button", { name: "Pilih file" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await visit("Terima catatan ibu, not yet said to be given");
  await page.getByRole("switch", { name: /^Keluarga memberi catatan ini/ }).check();
  await page.locator("input[type=file]").setInputFiles(files);
  await expect(page.getByText("2 catatan baru disimpan.")).toBeVisible();
  await visit("Terima catatan ibu, two that wait and one that is none");
  await page.getByRole("list", { name: "Menunggu izin Ibu" }).getByRole("button").first().click();
  await expect(page.getByLabel("Kode Ibu")).toBeVisible();
  await visit("A hand-over");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText("Tanpa izin Ibu, tidak ada yang disimpan.")).toBeVisible();
  await visit("A hand-over, with nothing chosen");
  await page.goBack();
  await expect(heading(page, "Terima catatan ibu")).toBeVisible();
}
