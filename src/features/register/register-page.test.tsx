// @vitest-environment jsdom
import "../../../tests/fakes/one-realm";
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeRoom } from "../../../tests/fakes/fake-room";
import { createRegisterPhone, PIN } from "../../../tests/fakes/register-phone";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createLate } from "../../application/late";
import type { RegisterRow } from "../../core/register/record";
import { failure } from "../../core/result";
import { RegisterPage } from "./register-page";

afterEach(cleanup);

// Real ciphers, and a form of twenty fields.
configure({ asyncUtilTimeout: 10_000 });

const press = (name: string) => screen.findByRole("button", { name });

/** The page over a register that holds these rows. */
async function open(rows: readonly RegisterRow[] = []) {
  const phone = createRegisterPhone();
  const desk = await phone.openWithPin();
  const ids = rows.flatMap((row) => (row.kind === "participant" ? [row.id] : []));
  if (rows.length > 0) await desk.register.write(ids, () => rows);
  const room = createFakeRoom({ register: desk });
  const services = { room: createLate(async () => room), clock: phone.clock };
  const shown = await renderInApp(<RegisterPage />, services);
  return { ...shown, phone, desk };
}

const her = participant("A-1");
const hers = [her, measurement("A-1", "baseline", { ml: 15, hour: 6 })];

async function openHer() {
  const shown = await open(hers);
  await shown.user.click(await screen.findByText("A-1"));
  await screen.findByRole("heading", { level: 1, name: "A-1" });
  return shown;
}

describe("the page of the register", () => {
  it("asks for a PIN before anything can be written, and twice for the same one", async () => {
    const desk = createRegisterPhone().openTab();
    const room = createFakeRoom({ register: desk });
    const { user } = await renderInApp(<RegisterPage />, { room: createLate(async () => room) });
    await screen.findByRole("heading", { name: "Pasang PIN dulu" });
    expect(screen.queryByRole("button", { name: "Tambah Ibu" })).toBeNull();

    await user.type(screen.getByLabelText("PIN baru"), PIN);
    await user.type(screen.getByLabelText("Masukkan sekali lagi"), "111222");
    await user.click(await press("Pasang PIN"));
    expect(await screen.findByText("PIN berbeda. Coba lagi.")).toBeTruthy();
    await user.clear(screen.getByLabelText("Masukkan sekali lagi"));
    await user.type(screen.getByLabelText("Masukkan sekali lagi"), PIN);
    await user.click(await press("Pasang PIN"));

    expect(await screen.findByText("Belum ada Ibu di register.")).toBeTruthy();
  });

  it("shows nobody while it is locked", async () => {
    const { user } = await open(hers);
    await user.click(await press("Kunci sekarang"));

    expect(await screen.findByText("Register terkunci")).toBeTruthy();
    expect(screen.queryByText("A-1")).toBeNull();
    await user.type(screen.getByLabelText("Masukkan PIN"), PIN);
    await user.click(await press("Buka register"));
    expect(await screen.findByText("A-1")).toBeTruthy();
  });

  it("begins anew where the PIN is forgotten, after two taps", async () => {
    const { user, phone } = await open(hers);
    await user.click(await press("Kunci sekarang"));
    await user.click(await press("Lupa PIN?"));

    await user.click(await press("Hapus register"));
    expect(await phone.everything()).not.toBe("[[],[],[]]");
    await user.click(await press("Ya, hapus semua isi register"));

    expect(await screen.findByRole("heading", { name: "Pasang PIN dulu" })).toBeTruthy();
    expect(await phone.everything()).toBe("[[],[],[]]");
  });

  it("finds a code by a part of it, and draws few of many", async () => {
    const { user } = await open(
      Array.from({ length: 60 }, (_, nth) => participant(`J-${nth + 1}`)),
    );
    expect(await screen.findByText("60 Ibu")).toBeTruthy();
    expect(
      within(screen.getByRole("list", { name: "Register penelitian" })).getAllByRole("listitem"),
    ).toHaveLength(25);

    await user.click(await press("Tampilkan 25 lagi"));
    await user.click(await press("Tampilkan 10 lagi"));
    await user.type(screen.getByLabelText("Cari kode"), "j-4");

    expect(await screen.findByText("11 Ibu")).toBeTruthy();
  });

  it("keeps nobody without her yes, and says what is wrong", async () => {
    const { user, desk } = await open(hers);
    await user.click(await press("Tambah Ibu"));
    await user.type(await screen.findByLabelText("Kode Ibu"), "a-1");

    await user.click(await press("Simpan"));

    expect(screen.getByText("Kode ini sudah dipakai Ibu lain.")).toBeTruthy();
    expect(screen.getByText("Tanpa izin Ibu, tidak ada yang disimpan.")).toBeTruthy();
    expect(desk.register.get().rows).toHaveLength(hers.length);
  });

  it("adds a mother who has agreed, and asks for a guardian below 18 years", async () => {
    const { user, desk } = await open();
    await user.click(await press("Tambah Ibu"));
    await user.type(await screen.findByLabelText("Kode Ibu"), "k-9");
    await user.type(screen.getByLabelText("Umur (tahun)"), "17");
    await user.click(screen.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }));
    await user.selectOptions(screen.getByLabelText("Siapa yang ikut setuju"), "parent");
    await user.type(screen.getByLabelText("Menyusu pertama, jam ke"), "1,5");
    await user.click(await press("Simpan"));

    expect(await screen.findByText("K-9")).toBeTruthy();
    expect(desk.register.get().rows).toMatchObject([
      { code: "K-9", ageYears: 17, firstFeedHour: 1.5, consent: { guardian: { who: "parent" } } },
    ]);
  });

  it("says so where what was written is not kept, and loses nothing of what was typed", async () => {
    const { user, desk } = await open(hers);
    await user.click(await press("Tambah Ibu"));
    await user.type(await screen.findByLabelText("Kode Ibu"), "k-9");
    await user.click(screen.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }));
    Object.assign(desk.register, { write: async () => failure("full") });
    await user.click(await press("Simpan"));

    expect(await screen.findByText("Memori HP penuh. Belum tersimpan.")).toBeTruthy();
    expect(screen.getByLabelText("Kode Ibu")).toHaveProperty("value", "k-9");
  });
});

describe("one participant", () => {
  it("has her first figure beside its correction, with who and why", async () => {
    const { user } = await openHer();
    await user.click(await press("Perbaiki angka"));
    const amount = screen.getByLabelText("Jumlah (ml)");
    await user.clear(amount);
    await user.type(amount, "17,5");
    await user.click(await press("Simpan"));
    expect(screen.getByText("Pilih alasannya. Angka lama tetap disimpan.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Alasan"), "slip");
    await user.click(await press("Simpan"));

    expect(await screen.findByText("17,5 ml, jam ke-6")).toBeTruthy();
    expect(screen.getByText(/: 15 ml, jam ke-6\. Ditulis tangan\.$/)).toBeTruthy();
    expect(
      screen.getByText(/: 17,5 ml, jam ke-6\. Ditulis tangan\. Alasan: Salah tulis\.$/),
    ).toBeTruthy();
  });

  it("can be set aside in one measurement, and keeps it in its history", async () => {
    const { user } = await openHer();
    await user.click(await press("Perbaiki angka"));
    await user.selectOptions(screen.getByLabelText("Alasan"), "impossible");
    await user.click(await press("Sisihkan angka"));

    expect(await screen.findByText("Disisihkan. Tidak ikut tabel.")).toBeTruthy();
    expect(screen.getByText(/: 15 ml, jam ke-6\./)).toBeTruthy();
  });

  it("goes to the archive and comes back", async () => {
    const { user } = await openHer();
    await user.click(await press("Pindahkan ke arsip"));
    expect(await screen.findByText("Di arsip. Tidak ikut tabel.")).toBeTruthy();

    await user.click(await press("Keluarkan dari arsip"));

    await waitFor(() => expect(screen.queryByText("Di arsip. Tidak ikut tabel.")).toBeNull());
  });

  it("gets all that is kept of her as a text to read", async () => {
    const { user, desk } = await openHer();

    await user.click(await press("Beri Ibu salinan datanya"));

    const text = desk.saver.lastText();
    for (const words of [
      "Kode: A-1",
      "Umur (tahun): 24",
      "Sekolah terakhir: SMA",
      "15 ml, jam ke-6",
      "Belum ada angka.",
    ])
      expect(text).toContain(words);
  });

  it("is deleted with all of hers when she stops, after it was said what goes", async () => {
    const { user, desk } = await openHer();
    await user.click(await press("Ibu berhenti ikut"));
    expect(screen.getByText("Semua data Ibu ini dihapus dan tidak bisa kembali.")).toBeTruthy();
    expect(desk.register.get().rows).toHaveLength(hers.length);

    await user.click(await press("Ya, hapus semua data Ibu ini"));

    expect(await screen.findByText("Ibu ini tidak ada di register.")).toBeTruthy();
    expect(desk.register.get().rows.map(({ kind }) => kind)).toEqual(["withdrawn"]);
  });
});

describe("the tables", () => {
  it("are reached from the list, of those who take part", async () => {
    const { user } = await open(hers);

    await user.click(await press("Lihat tabel"));

    expect(await screen.findByRole("heading", { name: "Tabel penelitian" })).toBeTruthy();
    expect(await screen.findByText("1 Ibu dihitung.")).toBeTruthy();
  });
});

describe("another register", () => {
  it("tells what it brings before it is merged", async () => {
    const other = await createRegisterPhone().openWithPin();
    await other.register.write(["id-B-2"], () => [participant("B-2")]);
    other.saveAll();
    const { user, container } = await open(hers);
    await press("Buka register lain");
    const input = container.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("no file can be chosen");

    await user.upload(
      input,
      new File([other.saver.lastText()], "register.txt", { type: "text/plain" }),
    );
    expect(await screen.findByText("Isi file: 1 Ibu baru, 0 Ibu berubah.")).toBeTruthy();
    expect(screen.queryByText("B-2")).toBeNull();
    await user.click(await press("Gabungkan"));

    expect(await screen.findByText("Register sudah digabung.")).toBeTruthy();
    expect(await screen.findByText("2 Ibu")).toBeTruthy();
  });
});
