import { ago, furnish, readyFamily, wholeSession } from "./support/furnish";
import { keptMassages, tellFeeling } from "./support/massage";
import {
  bornAgo,
  fillMoment,
  HOUR_MS,
  milkAgo,
  nappyAgo,
  notes,
  sheet,
  tap,
} from "./support/notebook";
import { firstVisit } from "./support/prepare";
import { expect, test, testOnOwnSite } from "./support/test";

testOnOwnSite(
  "without a network colostrum is noted from Beranda in two taps, and is there after a restart",
  async ({ page, site }) => {
    await firstVisit(page);
    site.close();

    await page.getByRole("link", { name: /^Kolostrum keluar/ }).click();
    await tap(page, /^Baru saja/);
    await expect(page.getByText(/^Tersimpan, \d\d\.\d\d\.$/)).toBeVisible();
    await page.reload();
    await tap(page, "Lewati");
    await expect(page).toHaveURL(site.address);
    await page.reload();
    await page.getByRole("link", { name: "Catatan", exact: true }).click();

    await expect(notes(page)).toHaveCount(1);
    await expect(notes(page)).toContainText("Kolostrum pertama");
  },
);

test.describe("on a phone with the notebook open", () => {
  test.use({ serviceWorkers: "block" });

  test("how much is told by picture, with how wide it may be, and can be left out", async ({
    page,
  }) => {
    await furnish(page, { records: [bornAgo(9 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");
    await tap(page, /^Baru saja/);

    await tap(page, /^Suntikan/);
    await page.getByRole("slider", { name: "Isi suntikan" }).fill("2.4");
    await expect(sheet(page)).toContainText("Kira-kira 2,4 ml. Bisa 2,2 sampai 2,6 ml.");
    await tap(page, "Simpan");
    await expect(sheet(page)).toContainText("Tercatat kira-kira 2,4 ml.");
    await tap(page, /^½ sendok teh/);
    await tap(page, "Tambah");
    await expect(sheet(page)).toContainText("Kira-kira 5 ml. Bisa 2,5 sampai 7,3 ml.");
    await tap(page, "Kembali");
    await page.getByRole("radio", { name: "Kiri" }).check();
    await page.getByRole("radio", { name: "Sesudah pijat" }).check();
    await tap(page, "Selesai");

    await expect(notes(page).first()).toContainText("Kolostrum pertama, kira-kira 2,4 ml");
    await expect(notes(page).first()).toContainText("Jam ke-9 · Sesudah pijat · Kiri");
  });

  test("the plunger of the syringe follows the thumb", async ({ page }) => {
    await furnish(page, { records: [bornAgo(9 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");
    await tap(page, /^Baru saja/);
    await tap(page, /^Suntikan/);
    const plunger = page.getByRole("slider", { name: "Isi suntikan" });
    // Measured when the sheet has come to rest: until then it still rises.
    await plunger.scrollIntoViewIfNeeded();
    const box = await plunger.boundingBox();
    if (box === null) throw new Error("The syringe is not drawn");

    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();

    const ml = Number(await plunger.inputValue());
    expect(ml).toBeGreaterThan(3.4);
    expect(ml).toBeLessThan(4.2);
  });

  test("'not yet' is a good note: the day, one helpful act, the way to help", async ({ page }) => {
    await furnish(page, { records: [bornAgo(20 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");

    await tap(page, /^Belum terlihat/);

    const told = sheet(page);
    await expect(told).toContainText("Terima kasih sudah mencatat, Bu.");
    await expect(told).toContainText("Umur bayi baru 20 jam.");
    await expect(told).toContainText(
      "Susui bayi sesering ia mau. Tidur lebih dari 3 jam? Bangunkan.",
    );
    await expect(told).toContainText("Pipis bayi di hari 1: 1 kali atau lebih.");
    await expect(told.getByRole("link", { name: "Lihat tanda bahaya" })).toBeVisible();
    await tap(page, "Baik");
    await expect(notes(page).first()).toContainText("Belum terlihat");
  });

  test("after 72 hours 'not yet' sends to the midwife today, without blame", async ({ page }) => {
    await furnish(page, { records: [bornAgo(73 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");

    await tap(page, /^Belum terlihat/);

    await expect(sheet(page)).toContainText("Ini bisa terjadi dan bukan salah Ibu.");
    await expect(sheet(page)).toContainText("Hubungi bidan hari ini. Terus susui bayi.");
  });

  test("a feed and nappies are one tap each; undone, binned and brought back, also after a restart", async ({
    page,
  }) => {
    await furnish(page);
    await page.goto("catatan");
    await tap(page, "Menyusu");
    await tap(page, "Pipis");
    await tap(page, "BAB");
    await expect(notes(page)).toHaveCount(3);

    await tap(page, "Batalkan");
    await expect(notes(page)).toHaveCount(2);
    await page.reload();
    await expect(notes(page)).toHaveCount(2);
    await tap(page, /^Tempat sampah/);
    await expect(sheet(page)).toContainText("Masih 7 hari di sini");
    await tap(page, /^Kembalikan/);
    await expect(sheet(page)).toContainText("Kosong.");
    await tap(page, "Tutup");

    await page.reload();
    await expect(notes(page)).toHaveCount(3);
    await expect(notes(page).first()).toContainText("BAB");
  });

  test("a feed of a while ago is two taps, and how long ago it was stands there after a restart", async ({
    page,
  }) => {
    await furnish(page);
    await page.goto("catatan");
    await tap(page, "Menyusu");
    await tap(page, "1 jam lalu");
    await expect(page.getByRole("button", { name: "1 jam lalu", pressed: true })).toBeVisible();
    await page.reload();

    await expect(page.getByRole("region", { name: "Terakhir" })).toContainText("1 jam lalu");
    await expect(notes(page)).toHaveCount(1);
  });

  test("a trembling thumb is not a second nappy", async ({ page }) => {
    await furnish(page);
    await page.goto("catatan");

    await page.getByRole("button", { name: "Pipis", exact: true }).dblclick();
    await tap(page, "BAB");

    await expect(notes(page)).toHaveCount(2);
  });

  test("a note is mended: its time, its kind, and deleted in the end", async ({ page }) => {
    await furnish(page, { records: [bornAgo(40 * HOUR_MS), nappyAgo(2 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, /^Ubah: Pipis/);

    await fillMoment(page, 29.5 * HOUR_MS);
    await page.getByRole("radio", { name: "BAB" }).check();
    await tap(page, "Simpan");
    await expect(page.getByText("Catatan diubah.")).toBeVisible();
    await expect(notes(page).first()).toContainText("BAB");
    await expect(notes(page).first()).toContainText("Jam ke-10");
    await page.reload();
    await tap(page, /^Ubah: BAB/);
    await tap(page, "Hapus");

    await expect(page.getByText("Catatan dihapus.")).toBeVisible();
    await expect(notes(page)).toHaveCount(1);
  });

  test("what cannot be is said at the field, and what was typed stays, also when the form was closed", async ({
    page,
  }) => {
    await furnish(page, { records: [bornAgo(10 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");
    await tap(page, "Pilih jam");

    await fillMoment(page, -2 * HOUR_MS);
    await tap(page, "Simpan");
    await expect(sheet(page)).toContainText("Waktu ini belum terjadi. Periksa jamnya.");
    await fillMoment(page, 11 * HOUR_MS);
    await tap(page, "Simpan");
    await expect(sheet(page)).toContainText("Waktu ini sebelum bayi lahir. Periksa tanggalnya.");
    const typed = await sheet(page).getByLabel("Jam", { exact: true }).inputValue();
    await tap(page, "Tutup");
    await page.reload();
    await tap(page, "Kolostrum keluar");
    await tap(page, "Pilih jam");
    await expect(sheet(page)).toContainText("Yang Ibu tulis tadi masih ada.");
    await expect(sheet(page).getByLabel("Jam", { exact: true })).toHaveValue(typed);
    await fillMoment(page, 3 * HOUR_MS);
    await tap(page, "Simpan");

    await tap(page, "Tulis ml");
    for (const [wrong, sentence] of [
      ["1000", "1.000 ml sangat banyak. Periksa angkanya."],
      ["-3", "Tulis lebih dari 0."],
      ["dua", "Tulis dengan angka, misalnya 2,5."],
    ] as const) {
      await sheet(page).getByLabel("ml").fill(wrong);
      await tap(page, "Simpan");
      await expect(sheet(page)).toContainText(sentence);
      await expect(sheet(page).getByLabel("ml")).toHaveValue(wrong);
    }
    await sheet(page).getByLabel("ml").fill("2,5");
    await tap(page, "Simpan");
    await tap(page, "Selesai");
    await expect(notes(page).first()).toContainText("Kolostrum pertama, kira-kira 2,5 ml");
  });

  test("between two times is kept as such, and the end must not come first", async ({ page }) => {
    await furnish(page, { records: [bornAgo(50 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Kolostrum keluar");
    await tap(page, "Antara 2 waktu");
    const [from, until] = [
      page.getByRole("group", { name: "Paling awal" }),
      page.getByRole("group", { name: "Paling akhir" }),
    ];
    const yesterday = ago(24 * HOUR_MS).slice(0, 10);
    for (const group of [from, until]) await group.getByLabel("Tanggal").fill(yesterday);
    await from.getByLabel("Jam").fill("23:30");
    await until.getByLabel("Jam").fill("23:00");
    await tap(page, "Simpan");
    await expect(sheet(page)).toContainText("Waktu akhir ada sebelum waktu awal.");

    await until.getByLabel("Jam").fill("23:50");
    await tap(page, "Simpan");
    await tap(page, "Lewati");

    await expect(notes(page).first()).toContainText("Antara 23.30 dan 23.50");
  });

  test("a note made before the birth is known gets its age once it is", async ({ page }) => {
    await furnish(page, { records: [nappyAgo(2 * HOUR_MS)] });
    await page.goto("catatan");
    await expect(notes(page).first()).not.toContainText("Jam ke-");

    await tap(page, /^Kapan bayi lahir\?/);
    await fillMoment(page, 4.5 * HOUR_MS);
    await page.getByText("Keterangan lain").click();
    await page.getByRole("radio", { name: "Operasi sesar (SC)" }).check();
    await sheet(page).getByLabel("Berat lahir (gram)").fill("29000");
    await tap(page, "Simpan");
    await expect(sheet(page)).toContainText("Berat lahir biasanya 500 sampai 7.000 gram.");
    await sheet(page).getByLabel("Berat lahir (gram)").fill("2,9 kg");
    await expect(sheet(page)).toContainText("Dibaca 2.900 gram.");
    await tap(page, "Simpan");
    await expect(sheet(page)).toHaveCount(0);

    await expect(page.getByRole("heading", { level: 1 })).toContainText("4");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("jam sejak lahir");
    await expect(notes(page).first()).toContainText("Jam ke-2");
    await page.goto("");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("jam sejak lahir");
  });

  test("twins are asked about with the birth, and their notes are measured by nothing", async ({
    page,
  }) => {
    await furnish(page, {
      records: [bornAgo(49 * HOUR_MS), nappyAgo(19 * HOUR_MS, "stool"), nappyAgo(9 * HOUR_MS)],
    });
    await page.goto("catatan");
    await expect(page.getByText(/^Tercatat 1 pipis di hari 2\./)).toBeVisible();
    await expect(page.getByText("Tebal: catatan Ibu.")).toBeVisible();

    await tap(page, /^Ubah: Bayi lahir/);
    await page.getByRole("radio", { name: "Kembar" }).check();
    await tap(page, "Simpan");

    await expect(page.getByText(/^Tercatat 1 pipis di hari 2\./)).toHaveCount(0);
    await expect(page.getByText("Tebal: catatan Ibu.")).toHaveCount(0);
    await expect(page.getByText("Hitungan ini untuk semua bayi bersama.").first()).toBeVisible();
    await expect(page.getByText("Jadi, lihat popok tiap bayi.")).toBeVisible();
    await expect(page.getByText(/^1 bayi saja tidak pipis 24 jam\?/)).toBeVisible();
    await page.reload();
    await expect(page.getByText("Jadi, lihat popok tiap bayi.")).toBeVisible();
  });

  test("milk that comes in is an event of its own, and changes what things are called", async ({
    page,
  }) => {
    await furnish(page, { records: [bornAgo(60 * HOUR_MS), milkAgo(50 * HOUR_MS)] });
    await page.goto("catatan");
    await tap(page, "Lainnya");
    await tap(page, /^ASI mulai banyak/);
    await expect(sheet(page)).toContainText("Tandanya, payudara terasa penuh.");

    await tap(page, /^Baru saja/);

    await expect(notes(page).first()).toContainText("ASI mulai banyak");
    await tap(page, "ASI keluar");
    await expect(sheet(page)).toContainText("Kolostrum pertama sudah dicatat:");
    await tap(page, /^Baru saja/);
    await tap(page, "Lewati");
    await expect(notes(page).first()).toContainText("ASI");
    await expect(notes(page).nth(2)).toContainText("Kolostrum pertama, kira-kira 2,5 ml");
  });

  test("a massage stands among the notes; deleted by mistake it is brought back, and stays", async ({
    page,
  }) => {
    await furnish(page, { ...readyFamily(), records: [wholeSession("kept")] });
    await page.goto("catatan");
    await keptMassages(page).getByRole("button").click();

    await tellFeeling(page, "Biasa saja");
    await tap(page, "Hapus");
    await expect(keptMassages(page)).toHaveCount(0);
    await tap(page, "Batalkan");
    await expect(keptMassages(page)).toHaveCount(1);
    await page.reload();

    await expect(keptMassages(page)).toContainText("15 menit, sampai babak 3. Biasa saja.");
  });

  test("the phone's own way back closes a sheet, and leads to Beranda from where it began", async ({
    page,
  }) => {
    await furnish(page);
    await page.goto("");
    await page.getByRole("link", { name: /^Kolostrum keluar/ }).click();
    await expect(sheet(page)).toBeVisible();

    await page.goBack();

    await expect(page.getByRole("heading", { name: "Selamat datang, Ayah dan Ibu" })).toBeVisible();
    await page.getByRole("link", { name: "Catatan" }).click();
    await tap(page, "Lainnya");
    await page.goBack();
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Catatan Ibu" })).toBeVisible();
  });

  test("two tabs show the same notes", async ({ page, context }) => {
    await furnish(page);
    await page.goto("catatan");
    const second = await context.newPage();
    await second.goto("catatan");

    await tap(page, "Menyusu");
    await expect(notes(second)).toHaveCount(1);
    await tap(second, "Pipis");
    await expect(notes(page)).toHaveCount(2);
    await tap(page, /^Ubah: Menyusu/);
    await tap(page, "Hapus");

    await expect(notes(second)).toHaveCount(1);
  });
});
