import { encodeBundle } from "../../src/core/exchange/bundle";
import type { NotebookRecord } from "../../src/core/notebook/record";
import { chooseFile, downloadBy, textOf } from "./support/copies";
import { readRows } from "./support/database";
import { ago, furnish } from "./support/furnish";
import { bornAgo, HOUR_MS, milkAgo, nappyAgo, notes, sheet, tap } from "./support/notebook";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

test.use({ serviceWorkers: "block" });

const PAGE = "catatan/simpanan";
const DAY_MS = 24 * HOUR_MS;

const family = (): readonly NotebookRecord[] => [
  bornAgo(30 * HOUR_MS),
  milkAgo(20 * HOUR_MS),
  nappyAgo(5 * HOUR_MS),
];

/** The text of a copy whose checksum is right, whatever it holds. */
const copyOf = (records: readonly NotebookRecord[], madeAt = ago(60_000)): string =>
  encodeBundle(records, { madeAt, appVersion: "9.9.9" });

/** As a second phone sends them that deleted all of them eight days ago. */
const erased = (records: readonly NotebookRecord[]): readonly NotebookRecord[] =>
  records.map(({ id, createdAt }) => ({
    kind: "erased",
    id,
    createdAt,
    updatedAt: ago(60_000),
    deletedAt: ago(8 * DAY_MS),
    deviceId: "phone-2",
  }));

const deleted = (records: readonly NotebookRecord[]): readonly NotebookRecord[] =>
  records.map((record) =>
    Object.assign({}, record, { updatedAt: ago(60_000), deletedAt: ago(8 * DAY_MS) }),
  );

for (const [name, forge] of [
  ["holds their marks alone", erased],
  ["says that they were deleted eight days ago", deleted],
] as const)
  test(`a copy that ${name} asks before it takes notes away, and is taken back whole`, async ({
    page,
  }) => {
    await furnish(page, { records: family() });
    await page.goto(PAGE);
    const before = await readRows(page, "records");

    await chooseFile(page, { text: copyOf(forge(family())) });
    await expect(page.getByRole("dialog", { name: "Hapus 3 catatan juga?" })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    expect(await readRows(page, "records")).toEqual(before);
    await tap(page, "Ya, hapus juga");

    await expect(page.getByText("3 catatan dihapus. Masih 7 hari di tempat sampah.")).toBeVisible();
    await expect(page.getByText(/Tidak ada yang hilang/)).toHaveCount(0);
    await page.goto("catatan?catat=sampah");
    await expect(sheet(page).getByText("Masih 7 hari di sini")).toHaveCount(3);
    await page.goto(PAGE);
    await tap(page, "Urungkan salinan");
    await expect(page.getByText("Salinan diurungkan.")).toBeVisible();
    expect(await readRows(page, "records")).toEqual(before);
  });

test("a copy of another mother is stopped by a question that shows both births", async ({
  page,
}) => {
  await furnish(page, { records: family() });
  await page.goto(PAGE);
  const before = await readRows(page, "records");
  const theirs: readonly NotebookRecord[] = [
    { ...bornAgo(8 * DAY_MS), id: "other-birth", place: "Semurup" },
    { ...nappyAgo(7 * DAY_MS), id: "other-nappy" },
  ];

  await chooseFile(page, { text: copyOf(theirs) });
  const asked = page.getByRole("dialog", { name: "Ibu yang sama?" });
  await expect(asked).toContainText("Semurup");
  expect(await violationsOf(page)).toEqual([]);
  await tap(page, "Jangan tambahkan");
  await expect(page.getByText("Tidak ada yang diubah.")).toBeVisible();
  expect(await readRows(page, "records")).toEqual(before);

  await chooseFile(page, { text: copyOf(theirs) });
  await tap(page, "Ya, Ibu yang sama");
  await expect(page.getByText("2 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();
  await tap(page, "Urungkan salinan");
  await expect(page.getByText("Salinan diurungkan.")).toBeVisible();
  expect(await readRows(page, "records")).toEqual(before);
});

test("a copy with a birth is asked about too where notes are here without one", async ({
  page,
}) => {
  await furnish(page, { records: [nappyAgo(HOUR_MS)] });
  await page.goto(PAGE);
  const before = await readRows(page, "records");
  const theirs: readonly NotebookRecord[] = [
    { ...bornAgo(8 * DAY_MS), id: "other-birth", place: "Semurup" },
    { ...nappyAgo(7 * DAY_MS), id: "other-nappy" },
  ];

  await chooseFile(page, { text: copyOf(theirs) });
  const asked = page.getByRole("dialog", { name: "Ibu yang sama?" });
  await expect(asked).toContainText("Di HP ini belum ada jam lahir.");
  await expect(asked).toContainText("1 catatan, ");
  await expect(asked).toContainText("Semurup");
  await tap(page, "Jangan tambahkan");

  await expect(page.getByText("Tidak ada yang diubah.")).toBeVisible();
  expect(await readRows(page, "records")).toEqual(before);
});

test("odd records in a copy cost themselves, and no page", async ({ page }) => {
  await furnish(page, { records: family() });
  await page.goto(PAGE);
  const odd: readonly NotebookRecord[] = [
    { ...nappyAgo(HOUR_MS), id: "x\r\nATTACH:http://evil.example/a\r\nX-EVIL:1" },
    { ...nappyAgo(HOUR_MS), id: "far", at: "9999-12-31T23:59:59.999-23:59" },
    { ...milkAgo(HOUR_MS), id: "span", when: { kind: "exact", at: "0000-01-01T00:00:00.000Z" } },
    { ...nappyAgo(2 * HOUR_MS), id: "sound" },
  ];

  await chooseFile(page, { text: copyOf(odd) });

  await expect(page.getByText("3 catatan di salinan tidak bisa dibaca.")).toBeVisible();
  await page.goto("catatan");
  await expect(notes(page)).toHaveCount(4);
});

test("a version of a year to come can be changed, and does not win for ever", async ({ page }) => {
  await furnish(page, { records: family() });
  await page.goto(PAGE);
  const future: NotebookRecord = {
    ...nappyAgo(2 * HOUR_MS, "stool"),
    id: "future",
    updatedAt: "2099-12-31T23:59:59.999Z",
  };
  await chooseFile(page, { text: copyOf([future]) });
  await expect(page.getByText("1 catatan ditambahkan.")).toBeVisible();
  await page.goto("catatan?catat=ubah&id=future");
  await tap(page, "Hapus");
  await expect(page.getByText("Catatan dihapus.")).toBeVisible();

  await page.goto(PAGE);
  await chooseFile(page, { text: copyOf([future]) });

  await expect(page.getByText("Semua catatan ini sudah ada.")).toBeVisible();
  await page.goto("catatan");
  await expect(notes(page)).toHaveCount(3);
});

test("what editors put around a copy is nobody's; a cut copy is still found out", async ({
  page,
}) => {
  await furnish(page, { records: family() });
  await page.goto(PAGE);
  const whole = await textOf(await downloadBy(page, "Simpan salinan"));
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, "utf16le")]);

  for (const text of [`${whole}\n`, `\ufeff\r\n${whole}\r\n\r\n`]) {
    await chooseFile(page, { text });
    await expect(page.getByText("Semua catatan ini sudah ada.")).toBeVisible();
  }
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "salinan.txt", mimeType: "text/plain", buffer: utf16 });
  await expect(page.getByText("Semua catatan ini sudah ada.")).toBeVisible();
  await chooseFile(page, { text: `${whole.slice(0, -3)}\n` });

  await expect(
    page.getByText("File ini rusak atau terpotong. Tidak ada yang diubah."),
  ).toBeVisible();
});

test("a copy is asked for until someone has seen it where downloads lie", async ({ page }) => {
  await furnish(page, { records: family() });
  await page.goto(PAGE);
  await downloadBy(page, "Simpan salinan");

  await page.goto("catatan");
  await expect(page.getByText("Ada di unduhan?")).toBeVisible();
  await tap(page, "Tidak ada");
  await page.reload();
  await expect(page.getByText("Simpan salinan catatan Ibu?")).toBeVisible();
  await page.goto(PAGE);
  await downloadBy(page, "Simpan salinan");
  await tap(page, "Ada");
  await page.goto("catatan");
  await expect(notes(page)).toHaveCount(3);

  await expect(page.getByText("Ada di unduhan?")).toHaveCount(0);
  await expect(page.getByText("Simpan salinan catatan Ibu?")).toHaveCount(0);
});
