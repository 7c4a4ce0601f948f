import { truncateSync, writeFileSync } from "node:fs";

import { readRows } from "./support/database";
import { clearCheck, furnish, readyFamily, wholeSession } from "./support/furnish";
import { chooseFile, deleteAll, downloadBy, eventsIn, textOf } from "./support/copies";
import { bornAgo, HOUR_MS, milkAgo, nappyAgo, notes, tap } from "./support/notebook";
import { firstVisit } from "./support/prepare";
import { expect, test, testOnOwnSite } from "./support/test";

const PAGE = "catatan/simpanan";

/** Notes of every sort: living, in the bin, a massage, a check. */
const notebook = () => [
  bornAgo(30 * HOUR_MS),
  milkAgo(20 * HOUR_MS),
  nappyAgo(5 * HOUR_MS),
  { ...nappyAgo(4 * HOUR_MS, "stool"), deletedAt: bornAgo(HOUR_MS).at },
  wholeSession("massage"),
  clearCheck(),
];

testOnOwnSite(
  "without a network a copy is saved, everything is deleted, and the copy brings it all back",
  async ({ page, context, site }) => {
    await furnish(page, { ...readyFamily(), records: notebook() });
    await firstVisit(page);
    site.close();
    await context.setOffline(true);
    await page.goto(PAGE);
    const before = await readRows(page, "records");

    const copy = await downloadBy(page, "Simpan salinan");
    await expect(page.getByText("Salinan dibuat. Lihat di folder unduhan.")).toBeVisible();
    await deleteAll(page);
    await expect(page.getByText("Semua catatan dihapus.")).toBeVisible();
    expect(await readRows(page, "records")).toEqual([]);
    await chooseFile(page, { path: await copy.path() });
    await expect(page.getByText("6 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();

    expect(copy.suggestedFilename()).toMatch(/^tetes-pertama-\d{4}-\d{2}-\d{2}-\d{4}\.txt$/);
    expect(await readRows(page, "records")).toEqual(before);
    await page.getByRole("link", { name: "Catatan" }).click();
    await expect(notes(page)).toHaveCount(4);
  },
);

test.describe("on a phone with notes", () => {
  test.use({ serviceWorkers: "block" });

  test.beforeEach(async ({ page }) => {
    await furnish(page, { ...readyFamily(), records: notebook() });
    await page.goto(PAGE);
  });

  test("a file that is no whole copy is refused with a sentence, and nothing is changed", async ({
    page,
  }, testInfo) => {
    const whole = await textOf(await downloadBy(page, "Simpan salinan"));
    const huge = testInfo.outputPath("100-mb.txt");
    writeFileSync(huge, whole);
    truncateSync(huge, 100_000_000);
    const before = await readRows(page, "records");
    const refused = [
      [{ text: whole.slice(0, whole.length / 2) }, "File ini rusak atau terpotong."],
      [{ text: whole.slice(0, -1) }, "File ini rusak atau terpotong."],
      [{ text: whole.replace('"left"', '"Left"') }, "File ini rusak atau terpotong."],
      [{ text: "" }, "File ini rusak atau terpotong."],
      [{ text: '{"resourceType":"Bundle"}' }, "File ini bukan salinan Tetes Pertama."],
      [{ text: "Daftar belanja" }, "File ini bukan salinan Tetes Pertama."],
      [{ path: huge }, "File ini terlalu besar."],
    ] as const;

    for (const [file, sentence] of refused) {
      await chooseFile(page, file);
      await expect(page.getByText(`${sentence} Tidak ada yang diubah.`)).toBeVisible();
      expect(await readRows(page, "records")).toEqual(before);
    }

    await chooseFile(page, { text: whole });
    await expect(page.getByText("Semua catatan ini sudah ada.")).toBeVisible();
  });

  test("what was deleted at once is brought back after the app was closed", async ({ page }) => {
    const before = await readRows(page, "records");
    await deleteAll(page);
    await expect(page.getByText(/Bisa dikembalikan sampai jam \d\d\.\d\d\./)).toBeVisible();
    await expect(page.getByRole("button", { name: "Kembalikan semua" })).toBeInViewport();

    await page.goto("");
    await page.goto(PAGE);
    await tap(page, "Kembalikan semua");
    await expect(page.getByText("Semua catatan kembali.")).toBeVisible();

    expect(await readRows(page, "records")).toEqual(before);
    expect(await readRows(page, "withdrawn")).toEqual([]);
  });

  test("nothing is deleted by one tap, nor by closing the question", async ({ page }) => {
    const before = await readRows(page, "records");

    await tap(page, "Hapus semua");
    await tap(page, "Jangan hapus");
    await tap(page, "Hapus semua");
    await page.keyboard.press("Escape");

    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await readRows(page, "records")).toEqual(before);
  });

  test("a copy is asked for once there is something to lose, and can be put off", async ({
    page,
  }) => {
    await page.goto("catatan");
    await expect(page.getByText("Simpan salinan catatan Ibu?")).toBeVisible();
    await tap(page, "Nanti saja");
    await expect(page.getByText("Simpan salinan catatan Ibu?")).toHaveCount(0);

    await page.reload();

    await expect(notes(page)).toHaveCount(4);
    await expect(page.getByText("Simpan salinan catatan Ibu?")).toHaveCount(0);
  });

  test("the way to copies, lock and reminders is in the settings and in the notebook", async ({
    page,
  }) => {
    for (const from of ["pengaturan", "catatan"]) {
      await page.goto(from);
      await page.getByRole("link", { name: /^Salinan, kunci, pengingat/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Jaga catatan" })).toBeVisible();
    }
  });
});

for (const [timezoneId, zone] of [
  ["Asia/Jakarta", "+07:00"],
  ["Asia/Jayapura", "+09:00"],
] as const)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId, serviceWorkers: "block" });

    test("reminders are made without a server, at the hours of the place", async ({ page }) => {
      const birth = bornAgo(5 * HOUR_MS);
      await furnish(page, { records: [birth] });
      await page.goto(PAGE);

      await page.getByRole("switch", { name: "Pijat pagi dan malam" }).click();
      const file = await downloadBy(page, "Buat pengingat");
      await expect(
        page.getByText("Pengingat dibuat. Buka file itu dengan kalender."),
      ).toBeVisible();

      const text = await textOf(file);
      const events = eventsIn(text);
      const ageHours = ({ atMs }: { atMs: number }) => (atMs - Date.parse(birth.at)) / HOUR_MS;
      const massages = events.filter(({ title }) => title === "Pijat punggung, kalau Ibu mau");
      const visits = events.filter(({ title }) => title.startsWith("Periksa Ibu"));
      expect(file.suggestedFilename()).toBe("pengingat.ics");
      expect(massages.length + visits.length).toBe(events.length);
      expect(text.match(/^DTSTART:\d{8}T\d{6}Z\r$/gm)).toHaveLength(events.length);
      expect(massages.length).toBeGreaterThanOrEqual(3);
      for (const massage of massages) {
        const offsetMs =
          Date.parse(`1970-01-01T00:00:00Z`) - Date.parse(`1970-01-01T00:00:00${zone}`);
        const clock = new Date(massage.atMs + offsetMs).toISOString().slice(11, 16);
        expect(["08:00", "20:00"]).toContain(clock);
        expect(ageHours(massage)).toBeGreaterThan(5);
        expect(ageHours(massage)).toBeLessThan(48);
      }
      const windows = [
        [6, 48],
        [48, 168],
        [168, 672],
        [672, 1_008],
      ] as const;
      expect(visits).toHaveLength(windows.length);
      for (const [index, [from, until]] of windows.entries()) {
        const [visit] = visits.slice(index);
        if (visit === undefined) throw new Error("a visit is missing");
        expect(visit.words).toMatch(/^Periksa oleh bidan \(KF\d(, KN\d)?\), sebelum /);
        expect(ageHours(visit)).toBeGreaterThanOrEqual(from);
        expect(ageHours(visit)).toBeLessThan(until);
      }
    });
  });

test("without the hour of birth the reminders ask for it", async ({ page }) => {
  await page.goto(PAGE);

  await page.getByRole("link", { name: "Isi jam lahir" }).click();

  await expect(page.getByRole("dialog", { name: /lahir/ })).toBeVisible();
});

test("where nothing can be stored that is said, and a copy saves what was noted", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("", "SecurityError");
      },
    });
  });
  await page.goto("catatan");
  await expect(page.getByText("HP ini tidak bisa menyimpan catatan sekarang.")).toBeVisible();
  await tap(page, "Pipis");
  await page.getByRole("link", { name: /^Salinan, kunci, pengingat/ }).click();
  await expect(page.getByText("HP ini tidak bisa menyimpan catatan sekarang.")).toBeVisible();

  const copy = await textOf(await downloadBy(page, "Simpan salinan"));

  expect(JSON.parse(copy)).toMatchObject({ records: [{ kind: "nappy", content: "wet" }] });
});
