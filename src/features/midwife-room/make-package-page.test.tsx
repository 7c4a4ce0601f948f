import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeFileSaver } from "../../../tests/fakes/fake-files";
import { createFakeRoom, type FakeRoom } from "../../../tests/fakes/fake-room";
import { spokenLine } from "../../../tests/fakes/recordings";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createLate } from "../../application/late";
import { script } from "../../content/voice/script";
import { emptyDraft, type Draft } from "../../core/midwife/draft";
import { decodePackage } from "../../core/midwife/package";
import { MakePackagePage } from "./make-package-page";

afterEach(cleanup);

const wordsOf = (line: string): string => script.get(line)?.words ?? "";
const written: Draft = {
  ...emptyDraft,
  place: "Puskesmas Jujun",
  role: "Bidan desa",
  numbers: [{ label: "Ambulans desa", number: "081234567890" }],
};

async function open(room: FakeRoom) {
  const shown = await renderInApp(<MakePackagePage />, { room: createLate(async () => room) });
  await screen.findByLabelText("Puskesmas atau desa");
  return shown;
}

const press = (name: string) => screen.findByRole("button", { name });
const packageIn = (room: FakeRoom) => {
  const read = decodePackage(room.saver.lastText());
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};

describe("making a package", () => {
  it("keeps what is typed as it is typed", async () => {
    const room = createFakeRoom();
    const { user } = await open(room);

    await user.type(screen.getByLabelText("Puskesmas atau desa"), "Jujun");
    await user.click(await press("Tambah nomor"));
    await user.type(screen.getByRole("textbox", { name: "Nomor telepon" }), "0812");

    expect(room.draft()).toMatchObject({
      place: "Jujun",
      numbers: [{ label: "", number: "0812" }],
    });
  });

  it("takes one number away and leaves the others as they stand, with what is said of them", async () => {
    const numbers = [
      { label: "Ambulans desa", number: "081234567890" },
      { label: "Puskesmas", number: "0748" },
    ];
    const room = createFakeRoom({ draft: { ...written, numbers } });
    const { user } = await open(room);
    await user.click(screen.getByDisplayValue("081234567890"));
    await user.tab();

    await user.click(await press("Hapus nomor 1"));

    expect(room.draft().numbers).toEqual(numbers.slice(1));
    // Nobody has written in the one that is left.
    expect(screen.queryByText(/^Nomor belum lengkap/)).toBeNull();
  });

  it("says what is missing when the package is wanted, and makes none", async () => {
    const room = createFakeRoom({
      draft: { ...emptyDraft, numbers: [{ label: "", number: "119" }] },
    });
    const { user } = await open(room);
    expect(screen.queryByText("Tulis nama Puskesmas atau desa.")).toBeNull();

    await user.click(await press("Simpan di HP"));

    expect(screen.getByText("Tulis nama Puskesmas atau desa.")).toBeTruthy();
    expect(screen.getByText("Tulis milik siapa nomor ini.")).toBeTruthy();
    expect(screen.getByText("Ada yang belum lengkap. Lihat tanda di atas.")).toBeTruthy();
    expect(room.saver.saved).toEqual([]);
  });

  it("makes no package that has nothing in it", async () => {
    const room = createFakeRoom({ draft: { ...written, numbers: [] } });
    const { user } = await open(room);

    await user.click(await press("Simpan di HP"));

    expect(
      screen.getByText("Paket masih kosong. Isi nomor, saran, suara, atau tinjauan."),
    ).toBeTruthy();
    expect(room.saver.saved).toEqual([]);
  });

  it("writes who, numbers and advice into the file, and says where it went", async () => {
    const room = createFakeRoom({ draft: written });
    const { user } = await open(room);
    expect(screen.getByText("Yang ditelepon: 0812 3456 7890. Coba telepon dulu.")).toBeTruthy();

    await user.click(screen.getByRole("radio", { name: /^Naik/ }));
    await user.click(screen.getByRole("radio", { name: "3 menit" }));
    await user.click(await press("Simpan di HP"));

    expect(packageIn(room)).toMatchObject({
      who: { place: "Puskesmas Jujun", role: "Bidan desa" },
      numbers: [{ label: "Ambulans desa", number: "081234567890" }],
      advice: { protocol: "jujun", restMs: 180_000 },
      voice: null,
      reviews: [],
    });
    expect(await screen.findByText("Paket dibuat. Lihat di folder unduhan.")).toBeTruthy();
  });

  it("gives no rest with a way that has none", async () => {
    const room = createFakeRoom({ draft: { ...written, protocol: "jujun", restMs: 180_000 } });
    const { user } = await open(room);

    await user.click(screen.getByRole("radio", { name: /^Turun/ }));

    expect(screen.queryByRole("group", { name: "Lama istirahat" })).toBeNull();
    expect(room.draft()).toMatchObject({ protocol: "downward", restMs: null });
  });

  it("takes her voice along part by part, and leaves out what a line no longer says", async () => {
    const takes = [
      spokenLine("take-oil", wordsOf("take-oil")),
      spokenLine("lesson-warm-oil", wordsOf("lesson-warm-oil")),
      spokenLine("finish", "Selesai dulu."),
    ];
    const room = createFakeRoom({ draft: written, takes });
    const { user } = await open(room);
    expect(screen.getByText("1 rekaman tidak ikut. Kalimatnya sudah berubah.")).toBeTruthy();

    await user.click(screen.getByRole("switch", { name: "Judul pelajaran" }));
    await user.click(await press("Simpan di HP"));

    expect(packageIn(room).voice?.lines.map(({ line }) => line)).toEqual(["take-oil"]);
  });

  it("says so where the file is large for Bluetooth", async () => {
    const maker = { ...createFakeRoom({ draft: written }).maker, sizeOf: () => 1_600_000 };
    const room = { ...createFakeRoom({ draft: written }), maker };
    await open(room);

    expect(await screen.findByText(/^Besar file: 1,6 MB. Ini besar untuk Bluetooth/)).toBeTruthy();
  });

  it("leaves her voice at home where she has not agreed", async () => {
    const takes = [spokenLine("take-oil", wordsOf("take-oil"))];
    const room = createFakeRoom({ draft: written, takes, agreedAt: null });
    const { user } = await open(room);

    await user.click(await press("Simpan di HP"));

    expect(screen.getByText("Yang direkam belum setuju. Suara tidak ikut.")).toBeTruthy();
    expect(packageIn(room).voice).toBeNull();
  });

  it("hands it to another app where the phone can, and says so when none was chosen", async () => {
    const saver = { ...createFakeFileSaver([]), share: async () => false };
    const room = createFakeRoom({ draft: written, saver });
    const { user } = await open(room);

    await user.click(await press("Kirim paket"));

    expect(await screen.findByText("Paket belum dikirim.")).toBeTruthy();
    expect(room.made()).toBeNull();
  });

  it("shows numbers and advice as a code, and says so where they are too long for one", async () => {
    const room = createFakeRoom({ draft: written });
    const { user } = await open(room);

    await user.click(await press("Tampilkan kode"));
    expect(screen.getByRole("img", { name: "Kode nomor dan saran bidan" })).toBeTruthy();
    for (const name of ["Puskesmas atau desa", "Tugas di sana", "Milik siapa"])
      await user.type(screen.getByLabelText(name), "語".repeat(40));

    expect(screen.getByText(/^Isinya terlalu panjang untuk kode/)).toBeTruthy();
  });

  it("says so where what was typed could not be kept", async () => {
    const room = createFakeRoom();
    const { user } = await open(room);
    room.fail("full");

    await user.type(screen.getByLabelText("Puskesmas atau desa"), "J");

    expect(await screen.findByText("Ketikan ini belum tersimpan di HP. Coba lagi.")).toBeTruthy();
  });

  it("makes nothing of what could not be read: it would say less than she thinks", async () => {
    const room = createFakeRoom({ draft: written });
    room.fail("silent");
    await renderInApp(<MakePackagePage />, { room: createLate(async () => room) });

    expect(await screen.findByText(/^Isi HP ini belum terbaca/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Simpan di HP" })).toBeNull();
  });
});
