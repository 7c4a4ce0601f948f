import { fileURLToPath, pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";

import { expectRunsOn, seekTo } from "./support/massage";
import { PHONE } from "./support/phone";
import { seePart } from "./support/prepare";

const FILE = pathToFileURL(
  fileURLToPath(new URL("../../dist/tetes-pertama.html", import.meta.url)),
).href;

/** What must never happen: anything asked for besides the file, any error, anything refused. */
const test = base.extend<{ readonly faults: readonly string[] }>({
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (request.url() !== FILE && protocol !== "data:" && protocol !== "blob:")
        faults.push(`asked for ${request.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await use(faults);
    expect(faults).toEqual([]);
  },
});

test("from one file: a lesson, the danger signs, then a massage that is led by the voice", async ({
  page,
  faults: _,
}) => {
  await page.goto(FILE);
  await expect(page.getByText("Berkas ini tidak punya buku catatan.")).toBeVisible();
  await expect(page.getByText("Isi aplikasi ini belum ditinjau bidan.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Catatan" })).toHaveCount(0);

  await page.getByRole("link", { name: "Belajar", exact: true }).click();
  await page.getByRole("link", { name: /^Tanda bahaya/ }).click();
  await page.getByRole("button", { name: "Lanjut" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /.+/ }).first()).toBeVisible();

  await page.getByRole("link", { name: "Bahaya" }).click();
  await page.getByRole("link", { name: "Tanda pada bayi" }).click();
  await expect(page.getByRole("heading", { name: /^Bayi: ke Puskesmas/ })).toBeInViewport();
  await expect(page).toHaveURL(`${FILE}#/bahaya`);
  await expect(page.getByRole("link", { name: "Tambah nomor bidan" })).toHaveCount(0);
  await page.goBack();

  await page.getByRole("link", { name: "Belajar", exact: true }).click();
  await page.getByRole("link", { name: "Pijat", exact: true }).click();
  await expect(page.getByRole("button", { name: "MULAI" })).toHaveCount(0);
  // High enough that no sign has to be scrolled to.
  await page.setViewportSize({ ...PHONE.viewport, height: 4_000 });
  for (const part of ["day", "history"] as const) {
    await seePart(page, part);
    await page.getByRole("button", { name: "Semua tidak", exact: true }).click();
  }
  await page.setViewportSize(PHONE.viewport);
  await expect(page.getByText("Sebagian kalimat hanya ada di layar.")).toBeVisible();
  await expect(page.getByRole("link", { name: /kolostrum/i })).toHaveCount(0);
  await page.getByRole("button", { name: "MULAI" }).click();
  await expectRunsOn(page);
  await seekTo(page, 31);
  await expect(page.getByRole("main")).toContainText("Babak 1 dari 3");
  await expect(page.getByText("Ada suara yang hilang.")).toHaveCount(0);
  await seekTo(page, 1199.6);
  await expect(page.getByText(/Berkas ini tidak mencatatnya\.$/)).toBeVisible();
});
