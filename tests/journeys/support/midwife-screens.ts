import type { Page } from "@playwright/test";

import { encodePackage } from "../../../src/core/midwife/package";
import { bareOfPlace } from "../../fakes/midwife-package";
import { chooseFile } from "./copies";
import { expect } from "./test";
import { heading, type Visit } from "./visit";

/** The midwife's room with its pages, and her package on a family's phone. */
export async function walkMidwife(page: Page, visit: Visit): Promise<void> {
  await walkRoom(page, visit);
  await walkStudio(page, visit);
  await walkReview(page, visit);
  await walkPackage(page, visit);
}

/** A midwife's review: a sign that should say something else, then a card, with all that can be opened. */
async function walkReview(page: Page, visit: Visit): Promise<void> {
  await page.goto("bidan/tinjau");
  await page.getByRole("radio", { name: "Ubah" }).check();
  await expect(page.getByText("Tersimpan.", { exact: true })).toBeVisible();
  await visit("Tinjau isi, a sign");
  await page.goto("bidan/tinjau?kalimat=lesson/learn-massage/path-up");
  await expect(page.getByRole("heading", { name: "Dari punggung bawah, naik" })).toBeVisible();
  await page.getByText("Pilih bagian").click();
  await page.getByText("Hasil tinjauan").click();
  await visit("Tinjau isi, a card");
}

/** A package on a family's phone: looked into, in use, about to be replaced, about to be taken off. */
async function walkPackage(page: Page, visit: Visit): Promise<void> {
  const made = {
    ...bareOfPlace("Puskesmas Jujun"),
    numbers: [{ label: "Bidan desa", number: "0812 0000 0001" }],
    advice: { protocol: "jujun", restMs: 150_000 },
  } as const;
  await page.goto("paket");
  await chooseFile(page, { text: "Catatan belanja" });
  await expect(page.getByText(/^File ini bukan paket dari bidan\./)).toBeVisible();
  await visit("Paket dari bidan, another file");
  await chooseFile(page, { text: encodePackage(made) });
  await page.getByRole("button", { name: "Ya, pakai: Cara pijat" }).click();
  await expect(page.getByText("Dipakai", { exact: true })).toBeVisible();
  await visit("Paket dari bidan, a part in use");
  await chooseFile(page, {
    text: encodePackage({ ...made, who: { place: "Semurup", role: "Bidan" } }),
  });
  await expect(page.getByRole("button", { name: "Ganti dengan paket ini" })).toBeVisible();
  await visit("Paket dari bidan, another one");
  await page.goto("paket");
  await page.getByRole("button", { name: "Lepas paket ini" }).click();
  await visit("Paket dari bidan, about to be taken off");
  await page.getByRole("button", { name: "Ya, lepas" }).click();
  await expect(page.getByText("Paket sudah dilepas.")).toBeVisible();
}

/** The midwife's room, and a package that is not whole yet. */
async function walkRoom(page: Page, visit: Visit): Promise<void> {
  await page.goto("bidan");
  await expect(page.getByText("Belum pernah dibuat.")).toBeVisible();
  await visit("Ruang bidan");
  await page.goto("bidan/paket");
  await page.getByRole("button", { name: "Tambah nomor" }).click();
  await page.getByRole("button", { name: "Simpan di HP" }).click();
  await expect(page.getByText("Ada yang belum lengkap. Lihat tanda di atas.")).toBeVisible();
  await visit("Buat paket, not whole");
  await page.getByRole("textbox", { name: "Puskesmas atau desa" }).fill("Puskesmas Jujun");
  await page.getByRole("textbox", { name: "Tugas di sana" }).fill("Bidan desa");
  await page.getByRole("radio", { name: /^Naik/ }).check();
  await page.getByRole("button", { name: "Tampilkan kode" }).click();
  await visit("Buat paket, its code");
}

/** Recording a voice, on a phone that has no microphone to give. */
async function walkStudio(page: Page, visit: Visit): Promise<void> {
  await page.goto("bidan/suara");
  const agree = page.getByRole("button", { name: "Setuju, suara saya boleh didengar" });
  await expect(agree).toBeVisible();
  await visit("Rekam suara, asked");
  await agree.click();
  await expect(heading(page, "Suara ini terdengar jelas?")).toBeVisible();
  await visit("Rekam suara");
  await page.getByRole("button", { name: "Rekam", exact: true }).click();
  await expect(page.getByText(/^Mikrofon /)).toBeVisible();
  await visit("Rekam suara, no microphone");
  await page.getByRole("button", { name: /Semua kalimat/ }).click();
  await visit("Rekam suara, all lines");
}

/** A midwife's register, from its PIN to a mother who stops. */
export async function walkRegister(page: Page, visit: Visit): Promise<void> {
  await page.goto("bidan/register");
  await expect(page.getByRole("heading", { name: "Pasang PIN dulu" })).toBeVisible();
  await visit("Register, a PIN first");
  await page.getByLabel("PIN baru").fill("482913");
  await page.getByLabel("Masukkan sekali lagi").fill("482913");
  await page.getByRole("button", { name: "Pasang PIN" }).click();
  await expect(page.getByText("Belum ada Ibu di register.")).toBeVisible();
  await visit("Register, empty");
  await page.getByRole("button", { name: "Tambah Ibu" }).click();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText("Tulis kode untuk Ibu ini.")).toBeVisible();
  await visit("Register, a mother written down by hand");
  await page.getByLabel("Kode Ibu").fill("J-07");
  await page.getByLabel("Umur (tahun)").fill("24");
  await page.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }).check();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(heading(page, "J-07")).toBeVisible();
  await page.getByRole("button", { name: "Tulis angka" }).first().click();
  await page.getByLabel("Jumlah (ml)").fill("16");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByRole("button", { name: "Tulis angka" }).click();
  await page.getByLabel("Jumlah (ml)").fill("30");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.getByRole("button", { name: "Perbaiki angka" }).first().click();
  await page.getByRole("button", { name: "Ibu berhenti ikut" }).click();
  await visit("Register, one mother");
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(page.getByText("1 Ibu", { exact: true })).toBeVisible();
  await visit("Register");
  await page.getByRole("button", { name: /^Periksa data/ }).click();
  await expect(heading(page, "Periksa data")).toBeVisible();
  await visit("Register, what is to be looked at");
  await page.getByRole("button", { name: /^J-07: Sekolah terakhir/ }).click();
  await expect(page.getByLabel("Sekolah terakhir")).toBeFocused();
  await page.getByLabel("Sekolah terakhir").selectOption("sma");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText("Data J-07 diubah.")).toBeVisible();
  await visit("Register, just changed");
  await page.getByRole("button", { name: "Lihat buku kode" }).click();
  await expect(heading(page, "Coding: buku kode")).toBeVisible();
  await visit("Register, the codebook");
  await page.getByRole("button", { name: "Periksa data" }).click();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(heading(page, "Register penelitian")).toBeVisible();
  await page.getByRole("button", { name: /^J-07/ }).click();
  await page.getByRole("button", { name: "Lihat baris untuk disalin" }).click();
  await expect(heading(page, "Baris kohort")).toBeVisible();
  await visit("Register, a line for the paper kohort");
  await page.getByRole("button", { name: "Data Ibu" }).click();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: "Lihat tabel" }).click();
  await expect(heading(page, "Tabel penelitian")).toBeVisible();
  await visit("Register, the tables of one pair");
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: "Kunci sekarang" }).click();
  await page.getByRole("button", { name: "Lupa PIN?" }).click();
  await page.getByRole("button", { name: "Hapus register" }).click();
  await visit("Register, locked");
}
