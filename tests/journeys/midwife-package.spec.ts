import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";

import type { Locator, Page } from "@playwright/test";
import { decodeQR } from "qr/decode.js";

import lines from "../../src/content/voice/lines.json" with { type: "json" };
import { fromBase85 } from "../../src/core/exchange/base85";
import { decodePackage, type MidwifePackage } from "../../src/core/midwife/package";
import { splitSound } from "../../src/core/midwife/recording";
import { readSmallPart } from "../../src/core/midwife/small-part";
import { downloadBy, textOf } from "./support/copies";
import { furnish } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const AGREED = "2026-11-20T09:00:00.000+07:00";

type Take = { readonly line: string; readonly words: string; readonly base64: string };

const clipOf = (line: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../public/voice/id/${line}.mp3`, import.meta.url)));
const takeOf = (line: string): Take => ({
  line,
  words: lines.find(({ id }) => id === line)?.text.id ?? "",
  base64: clipOf(line).toString("base64"),
});

/** Lays takes into the database that the app has made, as the studio keeps them. */
const layTakes = (page: Page, takes: readonly Take[]): Promise<void> =>
  page.evaluate(
    ({ takes: laid, agreedAt }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("tetes-pertama-studio");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const writing = database.transaction(["takes", "consent"], "readwrite");
          for (const { base64, line, words } of laid) {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            writing.objectStore("takes").put({ line, words, said: null, bytes }, line);
          }
          writing.objectStore("consent").put({ agreedAt }, "speaker");
          writing.addEventListener("complete", () => {
            database.close();
            resolve();
          });
        });
      }),
    { takes, agreedAt: AGREED },
  );

/** Writes who she is, one number and her advice. */
async function write(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Puskesmas atau desa" }).fill("Puskesmas Jujun");
  await page.getByRole("textbox", { name: "Tugas di sana" }).fill("Bidan desa");
  await page.getByRole("button", { name: "Tambah nomor" }).click();
  await page.getByRole("textbox", { name: "Milik siapa" }).fill("Ambulans desa");
  await page.getByRole("textbox", { name: "Nomor telepon" }).fill("081234567890");
  await page.getByRole("radio", { name: /^Naik/ }).check();
  await page.getByRole("radio", { name: "3 menit", exact: true }).check();
}

function opened(text: string): MidwifePackage {
  const read = decodePackage(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** The letters of the code that is shown, as a reader of another maker sees them on the screen. */
async function lettersOf(code: Locator): Promise<string> {
  const { data, side } = await code.evaluate(async (svg) => {
    const pixels = 4;
    const length = Number(svg.getAttribute("viewBox")?.split(" ")[2]) * pixels;
    const canvas = new OffscreenCanvas(length, length);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, length, length);
    context.scale(pixels, pixels);
    context.fillStyle = "#000";
    const dark = new Path2D(svg.querySelector("path")?.getAttribute("d") ?? "");
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is filled, no list
    context.fill(dark, "nonzero");
    return { data: [...context.getImageData(0, 0, length, length).data], side: length };
  });
  return decodeQR({ width: side, height: side, data: Uint8ClampedArray.from(data) });
}

test("a midwife finds her room in the settings, and makes a package of numbers and advice", async ({
  page,
}) => {
  await furnish(page, {});
  await page.goto("pengaturan");
  await page.getByRole("link", { name: /^Untuk bidan/ }).click();
  await expect(page.getByText("Isi aplikasi ini belum ditinjau bidan.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Belum pernah dibuat/ })).toBeVisible();
  await page.getByRole("link", { name: /^Buat paket/ }).click();
  await write(page);
  await expect(page.getByText("Yang ditelepon: 0812 3456 7890.")).toBeVisible();
  await expect(page.getByText("Besar file: 1 KB.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("textbox", { name: "Nomor telepon" })).toHaveValue("081234567890");
  await expect(page.getByRole("radio", { name: "3 menit", exact: true })).toBeChecked();
  const download = await downloadBy(page, "Simpan di HP");

  await expect(page.getByText("Paket dibuat. Lihat di folder unduhan.")).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/^tetes-pertama-paket-[\d-]+\.txt$/);
  expect(opened(await textOf(download))).toMatchObject({
    who: { place: "Puskesmas Jujun", role: "Bidan desa" },
    numbers: [{ label: "Ambulans desa", number: "081234567890" }],
    advice: { protocol: "jujun", restMs: 180_000 },
    voice: null,
    reviews: [],
  });
  await page.getByRole("link", { name: "Ruang bidan" }).click();
  await expect(page.getByRole("link", { name: /Terakhir dibuat .*, 1 KB\./ })).toBeVisible();
});

test("her numbers and advice go to any camera as the address of this app", async ({
  page,
  baseURL,
}) => {
  await page.goto("bidan/paket");
  await page.getByRole("button", { name: "Tampilkan kode" }).click();
  await expect(page.getByText("Isi nomor atau saran dulu.")).toBeVisible();
  await write(page);

  const code = page.getByRole("img", { name: "Kode nomor dan saran bidan" });
  await expect(code).toBeVisible();
  const letters = await lettersOf(code);

  const [address, small = ""] = letters.split("#");
  expect(address).toBe(`${baseURL}/paket`);
  expect(readSmallPart(small)).toMatchObject({
    ok: true,
    value: {
      who: { place: "Puskesmas Jujun", role: "Bidan desa" },
      numbers: [{ label: "Ambulans desa", number: "081234567890" }],
      advice: { protocol: "jujun", restMs: 180_000 },
    },
  });
  await page.goto(letters);
  await expect(page.getByRole("main")).toContainText("Puskesmas Jujun");
  await expect(page.getByRole("main")).toContainText("081234567890");
});

test("what she has recorded goes along byte for byte, but for lines that say something else now", async ({
  page,
}) => {
  await page.goto("bidan/paket");
  await expect(page.getByText(/^Belum ada rekaman/)).toBeVisible();
  await layTakes(page, [
    takeOf("take-oil"),
    takeOf("finish"),
    { ...takeOf("rest-cover"), words: "Selimut." },
  ]);
  await page.reload();
  await expect(page.getByText("1 rekaman tidak ikut. Kalimatnya sudah berubah.")).toBeVisible();
  await expect(page.getByText("Setuju suaranya dibagikan: 20 Nov 2026.")).toBeVisible();
  await write(page);

  const { voice } = opened(await textOf(await downloadBy(page, "Simpan di HP")));

  expect(voice?.agreedAt).toBe(AGREED);
  const packed = fromBase85(voice?.sound ?? "");
  const split = splitSound(voice?.lines ?? [], inflateRawSync(packed ?? new Uint8Array()));
  expect(split.ok && split.value.map(({ line }) => line)).toEqual(["take-oil", "finish"]);
  for (const { line, bytes } of split.ok ? split.value : [])
    expect(clipOf(line).equals(bytes)).toBe(true);
});
