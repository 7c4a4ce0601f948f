import { readFileSync } from "node:fs";

import type { Download, Page } from "@playwright/test";
import Papa from "papaparse";

import firstFamily from "../fixtures/first-family.json" with { type: "json" };
import consentFile from "../../src/content/consent/hand-over.json" with { type: "json" };
import { downloadBy } from "./support/copies";
import { furnish } from "./support/furnish";
import { tap } from "./support/notebook";
import { countPrints, pagesOf, printsOf, sheetsOf } from "./support/paper";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

/** When the baby of the fixture is 70 hours old. */
const NOW = "2026-11-26T21:50:00.000+07:00";
const MOST_BYTES = 200_000;

async function openSheet(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  await furnish(page, { records: firstFamily });
  await page.goto("catatan");
  await page.getByRole("link", { name: /^Lembar untuk bidan/ }).click();
  await expect(page.getByRole("region", { name: "Hari demi hari" })).toBeVisible();
}

/** Chooses a form, sees it, and keeps it on the phone. */
async function keep(page: Page, form: string): Promise<Download> {
  await page.getByRole("button", { name: new RegExp(`^${form}`) }).click();
  await expect(page.getByText(/ KB$/)).toBeVisible();
  const download = await downloadBy(page, "Simpan di HP");
  await expect(page.getByText("Tersimpan. Lihat di folder unduhan.")).toBeVisible();
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Width and height as a PNG tells them. */
const sizeOf = (png: Buffer): readonly [number, number] => [
  png.readUInt32BE(16),
  png.readUInt32BE(20),
];

/** How a file, as the browser's own decoder reads it, differs from the canvas she sees; in pixels. */
const comparedWithCanvas = (page: Page, picture: Buffer) =>
  page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const { width, height } = image;
      const copy = new OffscreenCanvas(width, height).getContext("2d");
      copy?.drawImage(image, 0, 0);
      const canvas = document.querySelector("canvas");
      const shown = canvas?.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const read = copy?.getImageData(0, 0, width, height).data ?? [];
      const isInk = (value: number | undefined): boolean => value !== undefined && value < 160;
      let [inked, differing] = [0, 0];
      for (let at = 1; at < shown.length; at += 4) {
        if (isInk(shown[at])) inked += 1;
        if (isInk(shown[at]) !== isInk(read[at])) differing += 1;
      }
      return { height: height - (canvas?.height ?? 0), inked, differing };
    },
    [...picture],
  );

test("she agrees, and table, bundle and pictures lie on the phone with her yes in them", async ({
  page,
}) => {
  await openSheet(page);
  await expect(page.getByRole("button", { name: /^Tabel untuk Excel/ })).toHaveCount(0);
  await tap(page, "Setuju");

  const table = await bytesOf(await keep(page, "Tabel untuk program statistik"));
  const { data, errors } = Papa.parse<Record<string, string>>(table.toString("utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const living = firstFamily.filter(
    ({ kind, deletedAt }) => kind !== "erased" && deletedAt === null,
  );
  expect(errors).toEqual([]);
  expect(data.map(({ record }) => String(record)).sort()).toEqual(
    living.map(({ id }) => id).sort(),
  );
  expect(new Set(data.map((row) => row["consent_version"]))).toEqual(
    new Set([consentFile.version]),
  );

  const bundle = (await bytesOf(await keep(page, "Untuk sistem Puskesmas"))).toString("utf8");
  expect(JSON.parse(bundle)).toMatchObject({ resourceType: "Bundle", type: "transaction" });
  expect(bundle).toContain(consentFile.version);

  for (const [form, width] of [
    ["Gambar untuk WhatsApp", 832],
    ["Gambar untuk printer struk", 384],
  ] as const) {
    const picture = await bytesOf(await keep(page, form));
    expect([form, picture.length <= MOST_BYTES, sizeOf(picture)[0]]).toEqual([form, true, width]);
    const { height, inked, differing } = await comparedWithCanvas(page, picture);
    expect(height).toBe(0);
    expect(inked).toBeGreaterThan(10_000);
    expect(differing / inked).toBeLessThan(0.1);
  }
});

test("three days are one page of A4, and one piece of a roll of 58 mm", async ({ page }) => {
  await countPrints(page);
  await openSheet(page);
  await tap(page, "Setuju");
  await page.getByRole("button", { name: /^Cetak A4/ }).click();
  await expect.poll(() => printsOf(page)).toBe(1);

  expect(await pagesOf(page)).toBe(1);
  const [sheet] = await sheetsOf(page);
  expect(sheet?.leastPoints).toBeGreaterThanOrEqual(9);
  for (const words of ["Ibu setuju", "Hari 3", "Waktu periksa", "belum ditinjau bidan"])
    expect(sheet?.words).toContain(words);

  await page.getByRole("button", { name: /^Cetak rol/ }).click();
  await expect.poll(() => printsOf(page)).toBe(2);
  const roll = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...roll.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(boxes).toHaveLength(1);
  // 58 mm are 164.4 points.
  expect(Math.abs(Number(boxes[0]?.[1]) - 164.4)).toBeLessThan(1);
  const [piece] = await sheetsOf(page);
  expect(piece?.words).toContain("Waktu periksa");
});
