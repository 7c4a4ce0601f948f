import { instantOf } from "../../src/core/time/instant";
import { familiesOf } from "../fakes/families";
import { bareOfPlace } from "../fakes/midwife-package";
import { encodePackage } from "../../src/core/midwife/package";
import { encodeRegister } from "../../src/core/register/file";
import type { Page } from "@playwright/test";
import { cameraArguments, filmedCodes, writeFilm } from "./support/fake-camera";
import { furnish } from "./support/furnish";
import { tap } from "./support/notebook";
import { killBrowser, PHONE } from "./support/phone";
import { openRegister, seeIntake, unlockRegister } from "./support/register";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

test.use({ serviceWorkers: "block" });

/** Born as long ago as the study asks for: the second day is over. */
const { atHour, fileOf, handedFile, notebookOf } = familiesOf(
  instantOf(Date.now() - 80 * 3_600_000, 420),
);

type Handed = { readonly name: string; readonly text: string };

const chosen = (files: readonly Handed[]) =>
  files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) }));

const families = (count: number): readonly Handed[] =>
  Array.from({ length: count }, (_, nth) => ({
    name: `keluarga-${nth}.txt`,
    text: handedFile(nth, { beforeMl: 4 + (nth % 5), afterMl: 25 + (nth % 9) }),
  }));

/** Says that the families gave them, and chooses these files. */
async function choose(page: Page, files: readonly Handed[]): Promise<void> {
  const given = page.getByRole("switch", { name: "Keluarga memberi catatan ini untuk penelitian" });
  if (!(await given.isChecked())) await given.check();
  await page.locator("input[type=file]").setInputFiles(chosen(files));
}

/** Takes in the first one that waits, under a code, as it is proposed. */
async function takeInFirst(page: Page, code: string): Promise<void> {
  await page.getByRole("list", { name: "Menunggu izin Ibu" }).getByRole("button").first().click();
  await page.getByLabel("Kode Ibu").fill(code);
  await page.getByLabel("Umur (tahun)").fill("24");
  await page.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }).check();
  for (const answer of await page.getByRole("radio", { name: "Terima usulan" }).all())
    await answer.check();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText(`${code} sudah masuk register.`)).toBeVisible();
}

test("three families hand over their notes, and stand in the tables once each mother has agreed", async ({
  page,
}) => {
  await openRegister(page);
  await seeIntake(page);
  await page.getByRole("button", { name: "Pilih file" }).click();
  await expect(page.getByText("Tandai dulu: keluarga memberi catatan ini.")).toBeVisible();
  await choose(page, families(3));
  await expect(page.getByText("3 catatan baru disimpan.")).toBeVisible();
  await expect(page.getByText("3 catatan menunggu. Belum ikut tabel.")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(page.getByText("Belum ada Ibu di register.")).toBeVisible();

  await seeIntake(page);
  await takeInFirst(page, "J-01");
  await takeInFirst(page, "J-02");
  await page.getByRole("list", { name: "Menunggu izin Ibu" }).getByRole("button").first().click();
  await expect(page.getByText("Paling dekat sebelum pijat pertama.")).toBeVisible();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText("Tanpa izin Ibu, tidak ada yang disimpan.")).toBeVisible();
  await expect(page.getByText("Pilih dulu. Tidak ada yang dipakai tanpa dilihat.")).toHaveCount(2);
  expect(await violationsOf(page)).toEqual([]);
  await page.goBack();
  await takeInFirst(page, "J-03");
  await expect(page.getByText("Tidak ada yang menunggu.")).toBeVisible();

  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: "Lihat tabel" }).click();
  await expect(page.getByText("3 Ibu dihitung.")).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: /^J-02/ }).click();
  await expect(page.getByText("5 ml, jam ke-9", { exact: true })).toBeVisible();
  await expect(page.getByText(/Dari catatan Ibu\./)).toHaveCount(2);

  await page.goto("bidan/register");
  await unlockRegister(page);
  await seeIntake(page);
  const later = fileOf(notebookOf(0, { beforeMl: 4, afterMl: 44 }), 60);
  await choose(page, [{ name: "lagi.txt", text: later }, ...families(3)]);
  await expect(page.getByText("1 catatan diperbarui.")).toBeVisible();
  await expect(page.getByText("3 file sudah pernah diterima.")).toBeVisible();
  await page.getByRole("button", { name: /^J-01: catatan baru\./ }).click();
  await page
    .getByRole("region", { name: "Hari ke-2 (sekitar jam 48)" })
    .getByRole("radio", { name: "Terima usulan" })
    .check();
  await page
    .getByRole("region", { name: "Hari ke-2 (sekitar jam 48)" })
    .getByLabel("Alasan")
    .selectOption({ label: "Ibu memberi tahu kemudian" });
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: /^J-01/ }).click();
  await expect(page.getByText("44 ml, jam ke-47", { exact: true })).toBeVisible();
  await expect(page.getByText(/25 ml, jam ke-47\. Dari catatan Ibu\./)).toBeVisible();
});

/** Two of every kind of file that cannot be taken. */
const badOnes: readonly Handed[] = [
  ["belanja", "Daftar belanja: beras, gula"],
  ["terpotong", handedFile(900).slice(0, -300)],
  ["terubah", handedFile(901).replace('"ml":5', '"ml":6')],
  ["paket", encodePackage({ ...bareOfPlace("Desa"), numbers: [] })],
  ["register", encodeRegister({ madeAt: atHour(1), appVersion: "1", rows: [] })],
  ["terkunci", '[{"id":"a","kind":"sealed","key":"b","iv":"c"}]'],
  ["kosong", fileOf([])],
  ["besok", fileOf(notebookOf(902), 24 * 365 * 5)],
  ["nol", ""],
  ["gambar", "\u0089PNG\r\n\u001a\n"],
].flatMap(([name = "", text = ""]) => [1, 2].map((nth) => ({ name: `${name}-${nth}.txt`, text })));

test("of 500 files at once the good ones are kept, and each bad one is listed with why", async ({
  page,
}) => {
  await openRegister(page);
  await seeIntake(page);
  const good = families(480);
  const files = good.flatMap((file, nth) => {
    const bad = nth % 24 === 0 ? badOnes[nth / 24] : undefined;
    return bad === undefined ? [file] : [bad, file];
  });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenProgress: seen });
    new MutationObserver(() => {
      const [label] = [
        ...document.querySelectorAll("[role=img][aria-label*=' dari 500 file']"),
      ].map((one) => one.getAttribute("aria-label") ?? "");
      if (label !== undefined && seen[seen.length - 1] !== label) seen.push(label);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });

  await choose(page, files);
  await expect(page.getByText("480 catatan baru disimpan.")).toBeVisible({ timeout: 90_000 });

  const seen = await page.evaluate(() => Reflect.get(window, "seenProgress"));
  expect(Array.isArray(seen) && seen.length).toBeGreaterThan(5);
  await expect(page.getByText("480 catatan menunggu. Belum ikut tabel.")).toBeVisible();
  await expect(page.getByText("20 file tidak diterima. Alasannya di bawah.")).toBeVisible();
  const listed = page.getByRole("list", { name: "File yang tidak diterima" }).getByRole("listitem");
  await expect(listed).toHaveCount(20);
  for (const [name = "", why = ""] of [
    ["belanja-1.txt", "Ini bukan catatan Tetes Pertama."],
    ["terpotong-2.txt", "File rusak atau terpotong. Minta kirim ulang."],
    ["terubah-1.txt", "File rusak atau terpotong. Minta kirim ulang."],
    ["paket-1.txt", "Ini paket dari bidan, bukan catatan ibu."],
    ["register-2.txt", "Ini register. Buka di Salinan dan gabungan."],
    ["terkunci-1.txt", "Terkunci PIN. Minta keluarga membuka kuncinya dulu."],
    ["kosong-1.txt", "Tidak ada catatan di dalamnya."],
    ["besok-2.txt", "Tanggalnya belum terjadi. Periksa jam HP keluarga."],
  ])
    await expect(listed.filter({ hasText: name }).filter({ hasText: why })).toHaveCount(1);
});

test("what was kept of an import is there after the battery fell out, nothing by halves, and goes on without doubles", async ({
  openProfile,
}) => {
  const files = families(200);
  const first = await openProfile();
  const page = await first.newPage();
  await openRegister(page);
  await seeIntake(page);
  await choose(page, files);
  const progress = page.getByRole("img", { name: /^\d+ dari 200 file dibaca$/ });
  await expect(progress).toHaveAccessibleName(/^(?:[3-9]\d|1\d\d) dari/);
  const told = Number.parseInt((await progress.getAttribute("aria-label")) ?? "0", 10);
  await killBrowser(first);

  const later = await (await openProfile()).newPage();
  await later.goto("bidan/register");
  await unlockRegister(later);
  await seeIntake(later);
  const waiting = later.getByText(/^\d+ catatan menunggu\. Belum ikut tabel\.$/);
  const there = Number.parseInt((await waiting.textContent()) ?? "0", 10);
  expect(there).toBeGreaterThanOrEqual(told);
  expect(there).toBeLessThan(200);
  await choose(later, files);

  await expect(later.getByText(`${200 - there} catatan baru disimpan.`)).toBeVisible({
    timeout: 60_000,
  });
  await expect(later.getByText(`${there} file sudah pernah diterima.`)).toBeVisible();
  await expect(later.getByText("200 catatan menunggu. Belum ikut tabel.")).toBeVisible();
});

test("a family's notes come by light, and the midwife's own notebook stays as it is", async ({
  page,
  playwright,
  baseURL,
}, testInfo) => {
  await furnish(page, { records: notebookOf(1) });
  await page.goto("samakan");
  await tap(page, "HP ini menunjukkan");
  const codes = await filmedCodes(page, 14);
  const film = testInfo.outputPath("film.y4m");
  writeFilm(
    film,
    codes.map((code) => ({ code, fate: "seen" as const })),
  );
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
    await openRegister(phone);
    await seeIntake(phone);
    await phone
      .getByRole("switch", { name: "Keluarga memberi catatan ini untuk penelitian" })
      .check();
    await tap(phone, "Rekam kode di HP keluarga");
    await expect(phone.getByText("Catatan diterima. Menunggu izin Ibu.")).toBeVisible({
      timeout: 60_000,
    });
    await tap(phone, "Selesai");
    await expect(phone.getByText("1 catatan menunggu. Belum ikut tabel.")).toBeVisible();
    await takeInFirst(phone, "J-09");
    await phone.goto("catatan");
    await expect(phone.getByText("30 ml")).toHaveCount(0);
  } finally {
    await other.close();
  }
});
