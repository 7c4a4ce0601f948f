import type { Page } from "@playwright/test";

import { chooseFile, downloadBy } from "./copies";
import { holdScreen, keptMassages, seekTo, tellFeeling } from "./massage";
import { walkMidwife } from "./midwife-screens";
import { answerRest, seePart, tickSign } from "./prepare";
import { expect } from "./test";
import { heading, type Visit } from "./visit";

/** All that can be seen without a massage, on a phone that opens the app for the first time. */
export async function walkPages(page: Page, visit: Visit): Promise<void> {
  await page.goto("");
  await expect(heading(page, "Selamat datang, Ayah dan Ibu")).toBeVisible();
  await visit("Beranda");
  await page.goto("catatan");
  await expect(page.getByRole("heading", { name: "Belum ada catatan" })).toBeVisible();
  await visit("Catatan, empty");
  await page.goto("catatan/buku");
  await expect(page.getByText("Sedang dibuka.")).toBeVisible();
  await visit("Buku catatan");
  await page.getByRole("button", { name: /^Ubah nama/ }).click();
  await visit("Buku catatan, a name");
  await page.goto("samakan");
  await expect(heading(page, "Samakan 2 HP")).toBeVisible();
  await visit("Samakan 2 HP");
  await page.goto("catatan/simpanan");
  await expect(heading(page, "Jaga catatan")).toBeVisible();
  await expect(page.getByText("Belum ada catatan untuk disalin.")).toBeVisible();
  await visit("Jaga catatan, empty");
  await page.goto("catatan/lembar");
  await expect(page.getByText("Belum ada catatan untuk lembar ini.")).toBeVisible();
  await visit("Lembar untuk bidan, empty");
  await page.goto("bahaya");
  await expect(heading(page, "Minta tolong sekarang")).toBeVisible();
  await visit("Bahaya");
  await page.goto("tidak-ada");
  await expect(heading(page, "Halaman ini tidak ada.")).toBeVisible();
  await visit("unknown address");

  await page.goto("pengaturan");
  await page.getByRole("textbox", { name: "Nomor telepon" }).fill("12");
  await page.getByRole("textbox", { name: "Nama" }).fill("Bidan desa");
  await page.getByRole("button", { name: "Tambah nomor" }).click();
  await expect(
    page.getByText(/^Nomor belum lengkap. Belum muncul di halaman Bahaya./),
  ).toBeVisible();
  await visit("Pengaturan");
  await walkMidwife(page, visit);

  await page.goto("pijat/sesi");
  await expect(page.getByText("Tidak ada pijat yang berjalan.")).toBeVisible();
  await visit("no massage");
  await walkPreparation(page, visit);
}

async function walkPreparation(page: Page, visit: Visit): Promise<void> {
  await page.goto("pijat?langkah=direction");
  await expect(heading(page, "Pijat ke arah mana?")).toBeVisible();
  await visit("direction");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await expect(heading(page, "Istirahat berapa lama?")).toBeVisible();
  await visit("length");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await page.getByRole("radio", { name: "Miring" }).check();
  await visit("manner");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(heading(page, "Nomor bidan desa?")).toBeVisible();
  await visit("the midwife's number");
  await page.getByRole("button", { name: "Lewati dulu" }).click();

  await seePart(page, "day");
  await visit("check of the day");
  await tickSign(page, "Ibu pingsan.");
  await visit("check of the day, a danger sign ticked");
  await page.getByRole("button", { name: "Lanjut", exact: true }).click();
  await expect(heading(page, "Jangan pijat sekarang")).toBeVisible();
  await visit("advice: get help");
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await expect(heading(page, "Tadi ada tanda bahaya. Sudah diperiksa?")).toBeVisible();
  await visit("examined since?");
  await page.getByRole("button", { name: "Tadi salah jawab" }).click();
  await answerRest(page, "day", "Tidak tahu");
  await expect(heading(page, "Tanya bidan dulu")).toBeVisible();
  await visit("advice: ask the midwife");
  await page.getByRole("button", { name: "Jawab lagi" }).click();
  await answerRest(page, "day");
  await seePart(page, "history");
  await visit("check of her history");
  await answerRest(page, "history");
  await expect(heading(page, "Sebelum tangan berminyak")).toBeVisible();
  await visit("ready");
}

/** Lessons, a card of every kind, and the sources. */
export async function walkLessons(page: Page, visit: Visit): Promise<void> {
  await page.goto("belajar");
  await expect(heading(page, "Mau belajar apa?")).toBeVisible();
  await visit("Belajar");
  for (const [path, title] of [
    ["pijat", "Tanya Ibu dulu"],
    ["pijat?kartu=path-up", "Dari punggung bawah, naik"],
    ["pijat?kartu=practice-on-pillow", "Latihan 1 menit di bantal"],
    ["kolostrum?kartu=express-fingers", "Jari 4 cm dari ujung puting"],
    ["jam-pertama?kartu=wees-by-day", "Pipis bertambah tiap hari"],
    ["ayah-siaga?kartu=longer-sadness", "Sedih 2 minggu? Temui bidan"],
    ["tanda-bahaya", "Telepon sambil bersiap berangkat"],
    ["tanda-bahaya?kartu=baby-visits", "3 kunjungan untuk bayi"],
    ["periksa-dulu?kartu=stop-and-call", "Pusing saat dipijat: berhenti, hubungi bidan"],
    ["penelitian?kartu=the-numbers", "Rata-rata 16,59 lalu 34,00 ml"],
  ] as const) {
    await page.goto(`belajar/${path}`);
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    await visit(path);
  }
  await page.getByRole("article").getByText("Dari mana ini?").click();
  await visit("penelitian, its source");
  await walkStudy(page, visit);
  await page.goto("belajar/uji-paham");
  await page.getByRole("button", { name: "Tepat di tulang" }).click();
  await expect(page.getByRole("link", { name: "Lihat kartunya" })).toBeVisible();
  await visit("uji-paham, answered");
  await page.goto("sumber");
  await expect(heading(page, "Dari mana isi aplikasi ini?")).toBeVisible();
  await visit("Sumber");
}

/** The study worked again, and another one: mistyped, then worked out. */
async function walkStudy(page: Page, visit: Visit): Promise<void> {
  await page.goto("belajar/penelitian/hitung-ulang");
  const people = page.getByRole("textbox", { name: "Banyak orang" });
  await people.fill("2");
  await page.getByRole("button", { name: "Hitung", exact: true }).click();
  await expect(page.getByText("Tulis angka bulat, 3 sampai 200.")).toBeVisible();
  await visit("penelitian worked again, a figure mistyped");
  await people.fill("20");
  await page.getByRole("button", { name: "Hitung", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Hasil hitungan" })).toBeVisible();
  await visit("penelitian worked again, and another study");
}

/** The sheet for the midwife, copies, reminders and deleting everything, on a phone with the hour of birth and notes. */
export async function walkStorage(page: Page, visit: Visit): Promise<void> {
  await page.goto("catatan/lembar");
  await expect(page.getByRole("button", { name: "Setuju" })).toBeVisible();
  await visit("Lembar untuk bidan");
  await page.getByRole("button", { name: "Setuju" }).click();
  await page.getByRole("button", { name: /^Gambar untuk WhatsApp/ }).click();
  await downloadBy(page, "Simpan di HP");
  await visit("Lembar untuk bidan, a picture saved");
  await page.getByRole("button", { name: /^Tabel untuk Excel/ }).click();
  await page.getByText("Lihat isi file").click();
  await visit("Lembar untuk bidan, a table seen");
  await page.goto("catatan/simpanan");
  await downloadBy(page, "Simpan salinan");
  await downloadBy(page, "Buat pengingat");
  await expect(page.getByText("Pengingat dibuat.")).toBeVisible();
  await visit("Jaga catatan, copy and reminders made");
  await chooseFile(page, { text: "Daftar belanja" });
  await expect(page.getByText("File ini bukan salinan Tetes Pertama.")).toBeVisible();
  await visit("Jaga catatan, foreign file");
  await page.getByRole("button", { name: "Hapus semua" }).click();
  await expect(page.getByRole("dialog", { name: "Hapus semua catatan?" })).toBeVisible();
  await visit("Hapus semua catatan?");
  await page.getByRole("button", { name: "Ya, hapus semua" }).click();
  await expect(page.getByText("Semua catatan dihapus.")).toBeVisible();
  await visit("Jaga catatan, all deleted");
}

/** A massage with all that can come between, on a phone of a ready family. */
export async function walkMassage(page: Page, visit: Visit): Promise<void> {
  const main = page.getByRole("main");
  await page.goto("pijat");
  await page.getByRole("button", { name: "MULAI" }).click();
  await expect(main).toContainText("Siapkan tangan");
  await visit("lead-in");
  await seekTo(page, 100);
  await expect(main).toContainText("Babak 1 dari 3");
  await visit("round");
  await holdScreen(page);
  await visit("paused");
  await page.getByRole("button", { name: "Lanjut" }).click();
  await seekTo(page, 335);
  await expect(main).toContainText("Istirahat");
  await visit("rest");

  await page.getByRole("button", { name: "Berhenti. Tombol ini untuk Ibu." }).click();
  await expect(heading(page, "Pijat berhenti")).toBeVisible();
  await visit("stopped");
  await page.getByRole("button", { name: "Bayi mau menyusu" }).click();
  await expect(page.getByText("Susui bayi dulu.")).toBeVisible();
  await visit("stopped, answered");
  await page.getByRole("button", { name: "Lanjutkan" }).click();

  await seekTo(page, 500);
  await expect(main).toContainText("Babak 2 dari 3");
  // The sound breaks, and does not come back when it is tried again.
  await page.route("**/*.mp3", (route) => route.abort());
  await page.evaluate(() =>
    document.querySelector("#session-track")?.dispatchEvent(new Event("error")),
  );
  await expect(page.getByText("Tanpa suara. Ikuti layar.")).toBeVisible();
  await visit("round, silent");
  await page.getByRole("link", { name: "Bahaya" }).click();
  await expect(page.getByText("Pijat berhenti sebentar.")).toBeVisible();
  await visit("Bahaya, massage paused");

  await page.goto("");
  await expect(heading(page, "Pijat tadi terputus")).toBeVisible();
  await visit("interrupted");
  await page.getByRole("button", { name: "Cukup sampai di sini" }).click();
  await expect(heading(page, "Terima kasih, Ayah.")).toBeVisible();
  await tellFeeling(page, "Tidak nyaman");
  await visit("finished");
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(keptMassages(page)).toContainText("Sebagian juga berarti.");
  await visit("Catatan");
  await keptMassages(page).getByRole("button").click();
  await expect(page.getByRole("dialog", { name: "Pijat" })).toBeVisible();
  await visit("Catatan, a massage");
  await page.getByRole("button", { name: "Hapus", exact: true }).click();
  await expect(page.getByText("Catatan dihapus.")).toBeVisible();
  await visit("Catatan, deleted");
}
