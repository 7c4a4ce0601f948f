// @vitest-environment jsdom
import "../../../../tests/fakes/one-realm";
import { act, cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { familiesOf } from "../../../../tests/fakes/families";
import { BORN } from "../../../../tests/fakes/first-days";
import { createFakeRoom } from "../../../../tests/fakes/fake-room";
import { createRegisterPhone } from "../../../../tests/fakes/register-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import type { Look } from "../../../application/hand-over/ports";
import { createLate } from "../../../application/late";
import { decodeBundle } from "../../../core/exchange/bundle";
import { waitingIn } from "../../../core/register/hand-overs";
import { studyRowsOf } from "../../../core/register/study-rows";
import { failure, success } from "../../../core/result";
import { RegisterPage } from "../register-page";

afterEach(cleanup);

// Real ciphers, and a form of thirty fields.
configure({ asyncUtilTimeout: 10_000 });

const { fileOf, handedFile, notebookOf } = familiesOf(BORN);
const press = (name: string | RegExp) => screen.findByRole("button", { name });
const textFile = (text: string, name = "keluarga.txt") =>
  new File([text], name, { type: "text/plain" });
const region = (name: string) => within(screen.getByRole("region", { name }));
const BASELINE = "Sebelum pijat pertama";
const SECOND_DAY = "Hari ke-2 (sekitar jam 48)";

/** The page where hand-overs come in, and a camera that sees what it is told. */
async function open() {
  const phone = createRegisterPhone();
  const desk = await phone.openWithPin();
  let look: (seen: Look) => void = () => undefined;
  const services = {
    room: createLate(async () => createFakeRoom({ register: desk })),
    clock: phone.clock,
    handOver: createLate(async () => ({
      show: async () => failure("empty" as const),
      gather: () => ({
        see: () => "whole" as const,
        progress: () => ({ rank: 1, total: 1 }),
        notebook: async () => decodeBundle(handedFile(1)),
        offer: async () => failure("damaged" as const),
      }),
      camera: {
        film: async (onLook: (seen: Look) => void) => {
          look = onLook;
          return success({ showIn: () => undefined, stop: () => undefined });
        },
      },
    })),
  };
  const shown = await renderInApp(<RegisterPage />, services);
  await shown.user.click(await press("Terima catatan ibu"));
  const given = () =>
    screen.findByRole("switch", { name: "Keluarga memberi catatan ini untuk penelitian" });
  const choose = async (...files: readonly File[]) => {
    const isOn = await given();
    if (isOn.getAttribute("aria-checked") !== "true") await shown.user.click(isOn);
    const input = shown.container.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("no place for files");
    await shown.user.upload(input, [...files]);
    await screen.findByText("Hasil membaca file");
  };
  const lookAt = async (name: string | RegExp) => {
    const list = await screen.findByRole("list", { name: "Menunggu izin Ibu" });
    await shown.user.click(within(list).getByRole("button", { name }));
  };
  return {
    ...shown,
    desk,
    given,
    choose,
    lookAt,
    film: () => act(async () => look({ letters: "x", isDark: false })),
    rows: () => desk.register.get().rows,
  };
}

/** Looks at the family that came in, with her code, age and yes written down. */
async function openFirst() {
  const shown = await open();
  await shown.choose(textFile(handedFile(1)));
  await shown.lookAt(/^Lahir /);
  const { user } = shown;
  await user.type(await screen.findByLabelText("Kode Ibu"), "j-07");
  await user.type(screen.getByLabelText("Umur (tahun)"), "24");
  await user.click(screen.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }));
  return {
    ...shown,
    save: async () => user.click(await press("Simpan")),
    choice: (slot: string, name: string) => user.click(region(slot).getByRole("radio", { name })),
  };
}

describe("where hand-overs come in", () => {
  it("asks first whether the families gave them, for a file and for a code", async () => {
    const { user, container } = await open();

    await user.click(await press("Pilih file"));
    expect(screen.getByRole("alert").textContent).toContain("Tandai dulu");
    expect(container.querySelector("input[type=file]")).toBeNull();
    await user.click(await press("Rekam kode di HP keluarga"));
    expect(screen.queryByText("Kode harus memenuhi kotak.")).toBeNull();
  });

  it("tells what came of many files, by name and reason, and forgets the names when asked", async () => {
    const { user, choose, rows } = await open();

    await choose(
      textFile(handedFile(1), "satu.txt"),
      textFile("beras", "belanja.txt"),
      textFile(handedFile(1), "satu lagi.txt"),
      textFile(handedFile(2), "dua.txt"),
    );

    expect(screen.getByText("2 catatan baru disimpan.")).toBeTruthy();
    expect(screen.getByText("1 file sudah pernah diterima.")).toBeTruthy();
    const bad = screen.getByRole("list", { name: "File yang tidak diterima" });
    expect(
      within(bad)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["belanja.txtIni bukan catatan Tetes Pertama."]);
    expect(screen.getByText("2 catatan menunggu. Belum ikut tabel.")).toBeTruthy();
    expect(studyRowsOf(rows())).toEqual([]);
    await user.click(await press("Tutup hasil ini"));
    expect(screen.queryByText("belanja.txt")).toBeNull();
  });

  it("films one phone after the other", async () => {
    const { user, given, film, rows } = await open();
    await user.click(await given());
    await user.click(await press("Rekam kode di HP keluarga"));
    await screen.findByText("Kode harus memenuhi kotak.");

    await film();
    expect(await screen.findByText("Catatan diterima. Menunggu izin Ibu.")).toBeTruthy();
    await user.click(await press("Rekam HP berikutnya"));
    await screen.findByText("Kode harus memenuhi kotak.");
    await film();

    expect(await screen.findByText("Catatan ini sudah pernah diterima.")).toBeTruthy();
    expect(waitingIn(rows())).toHaveLength(1);
  });
});

describe("a hand-over that is looked at", () => {
  it("keeps nothing without her yes, and nothing that was not chosen", async () => {
    const { user, choose, lookAt, rows } = await open();
    await choose(textFile(handedFile(1)));
    await lookAt(/^Lahir /);

    await user.type(await screen.findByLabelText("Kode Ibu"), "J-07");
    await user.click(await press("Simpan"));

    expect(screen.getByText("Tanpa izin Ibu, tidak ada yang disimpan.")).toBeTruthy();
    expect(screen.getAllByText("Pilih dulu. Tidak ada yang dipakai tanpa dilihat.")).toHaveLength(
      2,
    );
    expect(studyRowsOf(rows())).toEqual([]);
    expect(waitingIn(rows())).toHaveLength(1);
  });

  it("tells what is proposed and why, and is taken with what the notes tell of her", async () => {
    const { save, choice, rows } = await openFirst();
    expect(region(BASELINE).getByText("5 ml")).toBeTruthy();
    expect(region(BASELINE).getByText("Paling dekat sebelum pijat pertama.")).toBeTruthy();
    expect(region(BASELINE).getByText("Jam ke-9 setelah lahir")).toBeTruthy();

    await choice(BASELINE, "Terima usulan");
    await choice(SECOND_DAY, "Terima usulan");
    await save();

    expect(await screen.findByText("J-07 sudah masuk register.")).toBeTruthy();
    expect(waitingIn(rows())).toEqual([]);
    expect(studyRowsOf(rows())).toMatchObject([
      {
        participant: {
          code: "J-07",
          group: "massage",
          mode: "vaginal",
          firstFeedHour: 1,
          bornAt: notebookOf(1)[0]?.createdAt,
        },
        holds: {
          baseline: { ml: 5, hour: 9, origin: { kind: "note" }, why: null, role: "bidan" },
          "second-day": { ml: 30, hour: 47 },
        },
      },
    ]);
  });

  it("keeps what was proposed below what she corrects", async () => {
    const { user, save, choice, rows } = await openFirst();

    await choice(BASELINE, "Isi sendiri");
    await user.type(region(BASELINE).getByLabelText("Jumlah (ml)"), "6,5");
    await choice(SECOND_DAY, "Pilih yang lain");
    await user.selectOptions(
      region(SECOND_DAY).getByLabelText("Jumlah lain di catatan"),
      region(SECOND_DAY).getByRole("option", { name: /^Jam ke-30/ }),
    );
    await save();
    expect(screen.getAllByText("Pilih alasannya. Angka lama tetap disimpan.")).toHaveLength(2);
    await user.selectOptions(region(BASELINE).getByLabelText("Alasan"), "Salah tulis");
    await user.selectOptions(
      region(SECOND_DAY).getByLabelText("Alasan"),
      "Catatan lain lebih tepat",
    );
    await save();

    await screen.findByText("J-07 sudah masuk register.");
    const [row] = studyRowsOf(rows());
    expect(row?.trail.baseline.map(({ ml, why }) => [ml, why])).toEqual([
      [5, null],
      [6.5, "slip"],
    ]);
    expect(row?.trail["second-day"].map(({ ml, why }) => [ml, why])).toEqual([
      [30, null],
      [10, "other-note"],
    ]);
    expect(row?.holds).toMatchObject({ baseline: { ml: 6.5 }, "second-day": { ml: 10 } });
  });

  it("of a mother who is known leaves what is kept, unless she says why not", async () => {
    const { user, choose, lookAt, save, choice, rows } = await openFirst();
    await choice(BASELINE, "Terima usulan");
    await choice(SECOND_DAY, "Kosongkan");
    await user.selectOptions(region(SECOND_DAY).getByLabelText("Alasan"), "Tidak mungkin benar");
    await save();
    await screen.findByText("J-07 sudah masuk register.");

    const later = fileOf(notebookOf(1, { beforeMl: 8, afterMl: 40 }), 70);
    await choose(textFile(later));
    await lookAt(/^J-07: catatan baru/);
    await screen.findByRole("heading", { name: "Catatan baru untuk J-07" });
    expect(region(BASELINE).getByRole("radio", { name: "Biarkan yang tersimpan" })).toHaveProperty(
      "checked",
      true,
    );
    await choice(SECOND_DAY, "Terima usulan");
    await user.selectOptions(
      region(SECOND_DAY).getByLabelText("Alasan"),
      "Ibu memberi tahu kemudian",
    );
    await save();

    await waitFor(() => expect(waitingIn(rows())).toEqual([]));
    expect(studyRowsOf(rows())).toMatchObject([
      {
        participant: { code: "J-07", ageYears: 24 },
        holds: { baseline: { ml: 5 }, "second-day": { ml: 40, why: "told-later" } },
      },
    ]);
    expect(studyRowsOf(rows())[0]?.trail["second-day"]).toHaveLength(3);
  });

  it("is emptied after two taps where she takes no part", async () => {
    const { user, rows } = await openFirst();

    await user.click(await press("Ibu tidak ikut"));
    expect(waitingIn(rows())).toHaveLength(1);
    await user.click(await press("Ya, hapus catatan ini"));

    expect(await screen.findByText("Tidak ada yang menunggu.")).toBeTruthy();
    expect(rows()).toMatchObject([{ kind: "hand-over", told: null }]);
  });
});
