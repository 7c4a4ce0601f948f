import type { NotebookRecord } from "../../src/core/notebook/record";
import { readRows } from "./support/database";
import {
  cameraArguments,
  filmedCodes,
  foreignCode,
  writeFilm,
  type Fate,
} from "./support/fake-camera";
import { furnish } from "./support/furnish";
import { bornAgo, HOUR_MS, milkAgo, nappyAgo, tap } from "./support/notebook";
import { PHONE } from "./support/phone";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

test.use({ serviceWorkers: "block" });

const family = (): readonly NotebookRecord[] => [
  bornAgo(30 * HOUR_MS),
  milkAgo(20 * HOUR_MS),
  ...Array.from({ length: 20 }, (_, nth) => nappyAgo((nth + 1) * HOUR_MS)),
];

test("two phones without a network become the same by light, though codes are lost, torn, blurred and mixed up", async ({
  page,
  playwright,
  baseURL,
}, testInfo) => {
  await furnish(page, { records: family() });
  await page.goto("catatan");
  await page.getByRole("link", { name: /^Samakan 2 HP/ }).click();
  await tap(page, "HP ini menunjukkan");
  await expect(page.getByRole("img", { name: /^Kode yang bergerak/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const codes = await filmedCodes(page, 14);

  const fates: readonly Fate[] = ["seen", "dropped", "seen", "blurred", "seen"];
  const shots = [...codes.slice(7), ...codes.slice(0, 7)].map((code, nth) => ({
    code,
    fate: fates[nth % fates.length] ?? "seen",
  }));
  const film = testInfo.outputPath("film.y4m");
  writeFilm(film, [{ code: foreignCode(), fate: "seen" }, ...shots]);
  const other = await playwright.chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "",
    args: [...cameraArguments(film)],
  });
  try {
    const context = await other.newContext({
      ...PHONE,
      baseURL: baseURL ?? "",
      serviceWorkers: "block",
      permissions: ["camera"],
    });
    const phone = await context.newPage();
    await phone.goto("samakan");
    await tap(phone, "HP ini merekam");

    await expect(phone.getByText("22 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible({
      timeout: 60_000,
    });
    expect(await readRows(phone, "records")).toEqual(await readRows(page, "records"));
    await expect(phone.getByRole("button", { name: "Urungkan salinan" })).toBeVisible();
    await tap(phone, "Sekarang HP ini menunjukkan");
    await expect(phone.getByRole("img", { name: /^Kode yang bergerak/ })).toBeVisible();
  } finally {
    await other.close();
  }
});

test("a phone whose camera is refused is led to the file", async ({ page }) => {
  await furnish(page, { records: family() });
  await page.goto("samakan");
  await tap(page, "HP ini merekam");

  await expect(page.getByRole("alert")).toContainText("Kirim file saja.");
});
