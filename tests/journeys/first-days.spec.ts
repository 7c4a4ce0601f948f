import { furnish, wholeSession, ago } from "./support/furnish";
import { bornAgo, HOUR_MS, milkAgo, nappyAgo, tap } from "./support/notebook";
import { countPrints, pagesOf, printsOf, sheetsOf } from "./support/paper";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const records = [
  bornAgo(40 * HOUR_MS),
  milkAgo(35 * HOUR_MS, 0.2),
  milkAgo(12 * HOUR_MS, 2.5),
  nappyAgo(30 * HOUR_MS),
  nappyAgo(20 * HOUR_MS, "stool"),
  wholeSession("massage", ago(13 * HOUR_MS)),
];

test("the first days are one line of time, with words and a table for those who do not read charts", async ({
  page,
}) => {
  await furnish(page, { records });
  await page.goto("catatan");

  const axis = page.getByRole("figure", { name: "3 hari pertama" });
  await expect(axis).toBeVisible();
  await expect(axis).toContainText("Ini catatan, bukan bukti bahwa pijat bekerja.");
  await expect(
    page.getByText("Kolostrum pertama terlihat 5 jam setelah lahir").first(),
  ).toBeVisible();
  await page.getByText("Lihat sebagai tabel").first().focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("table").first();
  await expect(table).toBeVisible();
  expect(await table.getByRole("row").count()).toBeGreaterThan(2);
  await expect(page.getByText("Tidak ada angka yang harus dicapai.").first()).toBeVisible();
});

test("the charts come on the page of 320 px without a sideways scroll, and print", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await furnish(page, { records });
  await page.goto("catatan");
  await expect(page.getByRole("figure", { name: "3 hari pertama" })).toBeVisible();

  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  await page.emulateMedia({ media: "print" });

  expect(scroll).toBe(width);
  await expect(page.getByRole("figure", { name: "3 hari pertama" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Menyusu", exact: true })).toBeHidden();
  await expect(page.getByText("Menyusui dulu. Mencatat bisa nanti.")).toBeHidden();
});

test("five days are printed on one sheet, from the first colostrum on", async ({ page }) => {
  const days = [4, 28, 52, 76, 100];
  await countPrints(page);
  await furnish(page, {
    records: [
      bornAgo(118 * HOUR_MS),
      ...days.flatMap((hour) => [
        milkAgo((118 - hour) * HOUR_MS, hour / 10),
        wholeSession(`massage-${hour}`, ago((117 - hour) * HOUR_MS)),
        nappyAgo((115 - hour) * HOUR_MS),
        nappyAgo((109 - hour) * HOUR_MS),
        nappyAgo((112 - hour) * HOUR_MS, "stool"),
      ]),
    ],
  });
  await page.goto("catatan");
  await page.getByRole("button", { name: /^Cetak/ }).click();
  await expect.poll(() => printsOf(page)).toBe(1);

  expect(await pagesOf(page)).toBe(1);
  const [sheet, ...others] = await sheetsOf(page);
  expect(others).toEqual([]);
  expect(sheet?.leastPoints).toBeGreaterThanOrEqual(9);
  for (const words of [
    "Catatan Ibu",
    "Dicetak",
    "Bayi lahir",
    "terlihat 4 jam",
    "Hari 1",
    "Hari 5",
  ])
    expect(sheet?.words).toContain(words);
  expect(sheet?.words).not.toContain("Lihat sebagai tabel");
});

test("what is worth asking the midwife is said calmly, with her number", async ({ page }) => {
  await furnish(page, {
    records: [bornAgo(73 * HOUR_MS)],
    settings: {
      contacts: {
        midwife: { name: "Bidan desa", number: "0812345678" },
        puskesmas: { name: "", number: "" },
        vehicle: { name: "", number: "" },
        hospital: { name: "", number: "" },
      },
    },
  });
  await page.goto("catatan");
  await tap(page, "Kolostrum keluar");
  await tap(page, /^Belum terlihat/);
  await tap(page, "Baik");

  await expect(page.getByRole("link", { name: /Bidan desa/ })).toHaveAttribute(
    "href",
    "tel:0812345678",
  );
});
