import allSigns from "../../src/content/safety/signs.json" with { type: "json" };
import signWords from "../../src/locales/id/signs.json" with { type: "json" };
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const pages = [
  { path: "", says: ["Selamat datang, Ayah dan Ibu", "Susui bayi kapan saja ia mau"] },
  { path: "pijat", says: ["Siap pijat", "Minyak jangan kena payudara dan wajah bayi."] },
  { path: "pijat/sesi", says: ["Sesi pijat"] },
  { path: "catatan", says: ["Catatan Ibu", "Kolostrum keluar"] },
  { path: "catatan/simpanan", says: ["Jaga catatan", "Siapa pun yang punya salinan ini bisa"] },
  { path: "catatan/lembar", says: ["Lembar untuk bidan", "Tidak ada yang keluar sebelum"] },
  { path: "belajar", says: ["Mau belajar apa?", "Apa kata penelitian"] },
  {
    path: "belajar/pijat",
    says: ["Tanya Ibu dulu", "Naik pelan sampai tepi atas tulang belikat.", "Latihan 1 menit"],
  },
  {
    path: "belajar/tanda-bahaya",
    says: ["Pembalut penuh dalam 1 jam: berangkat", "Kunjungan Ibu (KF4): hari 29 sampai 42."],
  },
  { path: "belajar/penelitian/hitung-ulang", says: ["Hitung ulang penelitian"] },
  { path: "belajar/penelitian", says: ["n = 17, uji Wilcoxon, p < 0,001."] },
  {
    path: "belajar/uji-paham",
    says: [
      "Di samping tulang belakang",
      "Ya, di kiri dan kanannya.",
      "Ya. Berangkat ke Puskesmas sekarang.",
    ],
  },
  { path: "sumber", says: ["Dari mana isi aplikasi ini?"] },
  { path: "bahaya", says: ["Minta tolong sekarang"] },
  {
    path: "pengaturan",
    says: ["Pengaturan", "Aplikasi ini tidak menggantikan bidan atau dokter."],
  },
];

for (const { path, says } of pages)
  test(`without scripts /${path} can be read, and says what needs them`, async ({ page }) => {
    await page.goto(path);

    for (const words of says) await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.locator("noscript")).toBeVisible();
    expect(await page.locator("noscript").innerText()).toContain(
      "Tombol pijat dan catatan perlu JavaScript.",
    );
    await expect(page.getByRole("link", { name: "Bahaya", exact: true })).toHaveCount(
      path === "bahaya" ? 0 : 1,
    );
  });

test("without scripts help is there: the number, and every danger sign", async ({ page }) => {
  await page.goto("");
  await page.getByRole("link", { name: "Bahaya", exact: true }).click();

  await expect(page.getByRole("link", { name: "Telepon 119" })).toHaveAttribute("href", "tel:119");
  const words: Readonly<Record<string, string>> = { ...signWords.mother, ...signWords.newborn };
  // What speaks only against a massage is asked before one.
  const signs = allSigns
    .filter(({ asked, act }) => asked === undefined || act === "call-now")
    .map(({ id }) => words[id] ?? id);
  const shown = await page.getByRole("listitem").allInnerTexts();
  for (const sign of signs)
    expect(
      shown.some((text) => text.includes(sign)),
      sign,
    ).toBe(true);
});
