import type { Page } from "@playwright/test";

import { readRows } from "./support/database";
import { furnish } from "./support/furnish";
import { notes, sheet, tap } from "./support/notebook";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const base = {
  createdAt: "2026-11-24T08:12:34.567+07:00",
  updatedAt: "2026-11-24T08:12:34.567+07:00",
  deletedAt: null,
  deviceId: "journey",
};
const nappy = {
  ...base,
  id: "nappy",
  kind: "nappy",
  at: "2026-11-24T08:12:34.567+07:00",
  content: "wet",
};
const birth = {
  ...base,
  id: "birth",
  kind: "birth",
  at: "2026-11-24T01:02:03.004+07:00",
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
};

const openAt = async (page: Page, now: string, records: readonly { readonly id: string }[]) => {
  await page.clock.install({ time: new Date(now) });
  await furnish(page, { records });
};

test.describe("on a phone that was taken from Kerinci to Papua", () => {
  test.use({ timezoneId: "Asia/Jayapura" });

  test("form and list show the same hour, and saving untouched moves nothing", async ({ page }) => {
    await openAt(page, "2026-11-24T12:00:00.000+09:00", [nappy, birth]);
    const before = await readRows(page, "records");
    await page.goto("catatan");
    await expect(notes(page).first()).toContainText("10.12");
    await tap(page, /^Ubah: Pipis/);
    await expect(sheet(page).getByLabel("Jam", { exact: true })).toHaveValue("10:12");

    await tap(page, "Simpan");
    await expect(sheet(page)).toHaveCount(0);
    await page.goto("catatan?catat=lahir");
    await page.getByText("Keterangan lain").click();
    await sheet(page).getByLabel("Berat lahir (gram)").fill("2900");
    await tap(page, "Simpan");
    await expect(page.getByText("Jam lahir tersimpan.")).toBeVisible();

    const rows = await readRows(page, "records");
    expect(rows).toContainEqual(before.find((row) => JSON.stringify(row).includes("nappy")));
    expect(rows).toContainEqual(expect.objectContaining({ at: birth.at, weightG: 2_900 }));
  });

  test("without a birth the days are those of this place", async ({ page }) => {
    const late = { ...nappy, at: "2026-11-23T23:30:00.000+07:00" };
    await openAt(page, "2026-11-24T12:00:00.000+09:00", [late]);
    await page.goto("catatan");

    await expect(page.getByRole("heading", { name: "Sel, 24 Nov" })).toBeVisible();
    await expect(notes(page).first()).toContainText("01.30");
  });
});

test("undoing on a sheet brings back all that was changed since it was opened", async ({
  page,
}) => {
  await openAt(page, "2026-11-24T12:00:00.000+07:00", [nappy]);
  await page.goto("catatan");
  await tap(page, /^Ubah: Pipis/);
  await page.getByRole("radio", { name: "BAB" }).check();
  await sheet(page).getByLabel("Jam", { exact: true }).fill("07:00");
  await tap(page, "Simpan");

  await tap(page, "Batalkan");

  await expect(notes(page).first()).toContainText("Pipis");
  expect(await readRows(page, "records")).toMatchObject([{ at: nappy.at, content: "wet" }]);
});

test("a span at two in the morning is of this night, shows its dates, and is asked about when long", async ({
  page,
}) => {
  await openAt(page, "2026-11-24T02:10:00.000+07:00", []);
  await page.goto("catatan?catat=antara");
  const [from, until] = [
    page.getByRole("group", { name: "Paling awal" }),
    page.getByRole("group", { name: "Paling akhir" }),
  ];
  await expect(from.getByLabel("Tanggal")).toHaveValue("");
  await from.getByLabel("Jam").fill("00:00");
  await until.getByLabel("Jam").fill("02:00");
  await expect(sheet(page)).toContainText("Sel, 24 Nov 00.00 sampai Sel, 24 Nov 02.00.");
  await from.getByLabel("Tanggal").fill("2026-11-23");
  await tap(page, "Simpan");
  await expect(sheet(page)).toContainText("Selang ini 26 jam.");

  await from.getByLabel("Tanggal").fill("2026-11-24");
  await tap(page, "Simpan");
  await tap(page, "Lewati");

  await expect(notes(page).first()).toContainText("Antara 00.00 dan 02.00");
});

test("a form left two days ago does not come back as if it were now", async ({ page }) => {
  await openAt(page, "2026-11-24T02:10:00.000+07:00", []);
  await page.goto("catatan?catat=jam");
  await sheet(page).getByLabel("Jam", { exact: true }).fill("01:30");
  await tap(page, "Tutup");
  await page.goto("catatan?catat=jam");
  await expect(sheet(page)).toContainText("Yang Ibu tulis tadi masih ada.");
  await expect(sheet(page)).toContainText("Sel, 24 Nov 01.30.");

  await page.clock.setSystemTime(new Date("2026-11-26T02:10:00.000+07:00"));
  await page.goto("catatan?catat=jam");

  await expect(sheet(page).getByLabel("Jam", { exact: true })).toHaveValue("");
  await expect(sheet(page)).not.toContainText("Yang Ibu tulis tadi masih ada.");
});

test("early in the evening last night is the night before, and the button says its dates", async ({
  page,
}) => {
  await openAt(page, "2026-11-24T18:30:00.000+07:00", []);
  await page.goto("catatan?catat=kolostrum");

  await tap(page, /^Tadi malam.*Sen, 23 Nov 18\.00 sampai Sel, 24 Nov 06\.00/);
  await tap(page, "Lewati");

  await expect(notes(page).first()).toContainText(
    "Antara 18.00 dan 06.00 · Sen, 23 Nov sampai Sel, 24 Nov",
  );
});

test("the birth has no hour that nobody gave, and is asked about where notes lie before it", async ({
  page,
}) => {
  await openAt(page, "2026-11-24T12:00:00.000+07:00", [nappy]);
  await page.goto("catatan?catat=lahir");
  await tap(page, "Simpan");
  await expect(sheet(page)).toContainText("Isi tanggal dan jam.");
  await tap(page, "Hari ini");
  await sheet(page).getByLabel("Jam", { exact: true }).fill("11:00");
  await tap(page, "Simpan");
  await expect(sheet(page)).toContainText("1 catatan ada sebelum jam ini.");
  expect(await readRows(page, "records")).toHaveLength(1);

  await tap(page, "Simpan");

  await expect(page.getByText("Jam lahir tersimpan.")).toBeVisible();
});

for (const wrong of ["2015-01-01T08:00:00.000+07:00", "2030-01-01T08:00:00.000+07:00"])
  test(`a clock at ${wrong.slice(0, 4)} is said with its date, and empties no bin`, async ({
    page,
  }) => {
    const binned = { ...nappy, id: "binned", deletedAt: base.createdAt };
    await openAt(page, wrong, [nappy, binned]);
    const before = await readRows(page, "records");

    await page.goto("catatan");
    await expect(
      page.getByText(`Tanggal HP ini 1 Januari ${wrong.slice(0, 4)}. Periksa tanggal HP.`).first(),
    ).toBeVisible();

    await page.clock.setSystemTime(new Date("2026-11-24T12:00:00.000+07:00"));
    await page.goto("catatan?catat=sampah");
    await expect(sheet(page)).toContainText("Masih 7 hari di sini");
    expect(await readRows(page, "records")).toEqual(before);
  });
