// @vitest-environment jsdom
import "../../../../tests/fakes/one-realm";
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createFakeRoom } from "../../../../tests/fakes/fake-room";
import { atHour } from "../../../../tests/fakes/first-days";
import { createRegisterPhone, PIN } from "../../../../tests/fakes/register-phone";
import { correction, measurement, participant } from "../../../../tests/fakes/register-rows";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { createLate } from "../../../application/late";
import type { RegisterRow } from "../../../core/register/record";
import { studyRowsOf } from "../../../core/register/study-rows";
import { failure } from "../../../core/result";
import { RegisterPage } from "../register-page";

afterEach(cleanup);
beforeEach(() => {
  // Pages of jsdom cannot be scrolled.
  Element.prototype.scrollIntoView = vi.fn();
});

// Real ciphers, and a form of twenty fields.
configure({ asyncUtilTimeout: 10_000 });

const press = (name: string | RegExp) => screen.findByRole("button", { name });

/** The page over a register that holds these rows. */
async function open(rows: readonly RegisterRow[]) {
  const phone = createRegisterPhone();
  const desk = await phone.openWithPin();
  await desk.register.write(
    rows.map((row) => ("participant" in row ? row.participant : row.id)),
    () => rows,
  );
  const room = createFakeRoom({ register: desk });
  const services = { room: createLate(async () => room), clock: phone.clock };
  const shown = await renderInApp(<RegisterPage />, services);
  return { ...shown, desk };
}

async function openChecks(rows: readonly RegisterRow[]) {
  const shown = await open(rows);
  await shown.user.click(await press(/^Periksa data/));
  await screen.findByText(/perlu dilihat/);
  return shown;
}

const whole = (code: string, bornHour = 0): readonly RegisterRow[] => [
  participant(code, { bornAt: atHour(bornHour) }),
  measurement(code, "baseline"),
  measurement(code, "second-day"),
];

const itemsOf = (list: string): readonly (string | null)[] =>
  within(screen.getByRole("list", { name: list }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

const MISSING = "Editing: yang belum diisi";
const ODD = "Cleaning: yang tidak biasa";

describe("what is to be looked at", () => {
  it("is counted before it is opened, and nothing is where all is told", async () => {
    const { user } = await open(whole("A-1"));
    await user.click(await press("Periksa data"));

    expect(await screen.findByText("Tidak ada yang perlu dilihat.")).toBeTruthy();
    expect(screen.getByText("Semua sudah diisi.")).toBeTruthy();
  });

  it("leads to the very field, and back to a list that is shorter", async () => {
    const [her, ...measured] = [
      participant("A-1", { parity: null, ageYears: 51 }),
      ...whole("A-1").slice(1),
    ];
    const { user, desk } = await openChecks([her, ...measured]);
    expect(itemsOf(MISSING)).toEqual(["A-1: Kelahiran yang ke berapaBelum diisi"]);
    expect(itemsOf(ODD)).toEqual(["A-1: Umur (tahun)51 di luar 14 sampai 49."]);

    await user.click(await press(/Kelahiran yang ke berapa/));
    const parity = await screen.findByLabelText("Kelahiran yang ke berapa");
    expect(document.activeElement).toBe(parity);
    await user.type(parity, "2");
    await user.click(await press("Simpan"));

    expect(await screen.findByText("Semua sudah diisi.")).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe("Editing: yang belum diisi"),
    );
    expect(studyRowsOf(desk.register.get().rows)[0]).toMatchObject({
      participant: { parity: 2, ageYears: 51 },
      corrections: [{ from: { parity: null }, to: { parity: 2 }, role: "bidan" }],
    });
  });

  it("leads to the hour of the measurement that is meant", async () => {
    const { user } = await openChecks([
      ...whole("A-1").slice(0, 2),
      measurement("A-1", "second-day", { hour: 200 }),
    ]);

    await user.click(await press(/Hari ke-2 \(sekitar jam 48\): jam/));

    expect(document.activeElement).toBe(
      await screen.findByLabelText("Jam ke, dihitung dari lahir"),
    );
    expect(document.activeElement).toHaveProperty("value", "200");
  });

  it("is taken back by one tap, and the list is as before", async () => {
    const { user } = await openChecks([
      participant("A-1", { mode: null }),
      ...whole("A-1").slice(1),
    ]);
    await user.click(await press(/Cara lahir/));
    await user.selectOptions(await screen.findByLabelText("Cara lahir"), "caesarean");
    await user.click(await press("Simpan"));
    await screen.findByText("Data A-1 diubah.");

    await user.click(await press("Batalkan"));

    await waitFor(() => expect(itemsOf(MISSING)).toEqual(["A-1: Cara lahirBelum diisi"]));
    expect(screen.queryByText("Data A-1 diubah.")).toBeNull();
  });

  it("says so where it was not taken back", async () => {
    const { user, desk } = await openChecks([
      participant("A-1", { mode: null }),
      ...whole("A-1").slice(1),
    ]);
    await user.click(await press(/Cara lahir/));
    await user.selectOptions(await screen.findByLabelText("Cara lahir"), "caesarean");
    await user.click(await press("Simpan"));
    await screen.findByText("Data A-1 diubah.");
    Object.assign(desk.register, { write: async () => failure("full") });

    await user.click(await press("Batalkan"));

    expect(await screen.findByText("Belum dibatalkan. Coba lagi.")).toBeTruthy();
  });

  it("asks about what 2 midwives have told at once until one is said again", async () => {
    const { user } = await openChecks([
      ...whole("A-1"),
      correction("A-1", { id: "lost", from: { parity: 1 }, to: { parity: 3 } }),
    ]);
    await user.click(await press(/2 perubahan bertemu/));
    await user.click(await press("Simpan"));

    expect(await screen.findByText("Tidak ada yang bertentangan.")).toBeTruthy();
  });
});

describe("two rows that look like one mother", () => {
  const twice = [...whole("A-1"), participant("A-2", { schooling: "smp" })];

  it("stand side by side with what differs, and are joined under the code she chooses", async () => {
    const { user, desk } = await openChecks(twice);
    await user.click(await press("Bandingkan A-1 dan A-2"));
    const rows = within(screen.getByRole("table", { name: "Yang berbeda" })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toContain("Sekolah terakhirSMASMP");

    await user.click(await press("Satukan di A-2"));

    expect(await screen.findByText("Tidak ada yang tampak sama.")).toBeTruthy();
    expect(studyRowsOf(desk.register.get().rows)).toMatchObject([
      { participant: { code: "A-2", schooling: "smp" }, holds: { baseline: { ml: 15 } } },
    ]);
    await user.click(await press("Batalkan A-2 dan A-1: 1 Ibu"));
    expect(await press("Bandingkan A-1 dan A-2")).toBeTruthy();
  });

  it("lead to a new code where both have the same", async () => {
    const { user } = await openChecks([
      ...whole("A-1"),
      participant("A-1", { id: "second", bornAt: atHour(2) }),
    ]);
    await user.click(await press("Bandingkan A-1 dan A-1"));
    await user.click(await press("Ini 2 Ibu: ganti kode A-1"));

    expect(document.activeElement).toBe(await screen.findByLabelText("Kode Ibu"));
  });
});

describe("the list of the register", () => {
  it("shows those of a group, and those of whom something is missing", async () => {
    const { user } = await open([
      ...whole("A-1"),
      participant("A-2", { group: "comparison", bornAt: atHour(1) }),
      participant("A-3", { group: null, bornAt: atHour(2) }),
    ]);
    await press("Periksa data (5)");

    await user.selectOptions(screen.getByLabelText("Kelompok"), "comparison");
    expect(await screen.findByText("1 Ibu")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Kelompok"), "every-group");
    await user.click(screen.getByRole("switch", { name: "Hanya yang belum lengkap" }));

    expect(await screen.findByText("2 Ibu")).toBeTruthy();
  });

  it("takes another PIN from who knows it", async () => {
    const { user, desk } = await open(whole("A-1"));
    await user.click(await press("Ganti PIN"));
    await user.type(screen.getByLabelText("PIN sekarang"), PIN);
    await user.type(screen.getByLabelText("PIN baru"), "975310");
    await user.type(screen.getByLabelText("Masukkan sekali lagi"), "975310");
    await user.click(await press("Ganti PIN"));

    expect(await screen.findByText("PIN register diganti.")).toBeTruthy();
    expect(await desk.lock.ask((pin) => pin.unlock("975310"))).toMatchObject({ ok: true });
  });
});

describe("the paper kohort", () => {
  it("takes a number, and refuses a name", async () => {
    const { user, desk } = await open(whole("A-1"));
    await user.click(await press(/^A-1/));
    const field = await screen.findByLabelText("Nomor kohort Ibu");
    await user.type(field, "Siti");
    await user.click(await press("Simpan nomor"));
    expect(screen.getByText("Pakai angka, misalnya 17/2026. Jangan nama.")).toBeTruthy();

    await user.clear(field);
    await user.type(field, "17/2026");
    await user.click(await press("Simpan nomor"));

    expect(await screen.findByText("Nomor disimpan.")).toBeTruthy();
    expect(desk.register.get().rows).toContainEqual(
      expect.objectContaining({ kind: "cohort-number", number: "17/2026" }),
    );
    await user.click(await press("Lihat baris untuk disalin"));
    const line = await screen.findByRole("region", { name: "A-1" });
    for (const words of ["17/2026", "jam 2 sampai 4", "☐ ada ☐ sedikit ☐ tidak ada", "KF1"])
      expect(line.textContent.replace(/\s+/g, " ")).toContain(words);
  });

  it("ticks that there was none, where none was seen", async () => {
    const { user } = await open([
      participant("A-1", { firstColostrum: { kind: "waiting", untilHour: 20 } }),
    ]);
    await user.click(await press("Baris untuk kohort kertas"));

    expect(await screen.findAllByText(/☐ ada\s+☐ sedikit\s+☑ tidak ada/)).toHaveLength(2);
    expect(screen.getAllByText("belum terlihat sampai jam 20")).toHaveLength(2);
  });
});

describe("the codebook", () => {
  it("gives every category its code, and what was not told", async () => {
    const { user } = await openChecks([participant("A-1")]);
    await user.click(await press("Lihat buku kode"));
    const table = await screen.findByRole("table", { name: "Sekolah terakhir: kolom schooling" });

    const rows = within(table).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["3SMPsmp", "99Belum diisinot-told"]),
    );
    expect(screen.getByText(/^Buku kode versi 1\./)).toBeTruthy();
  });
});

describe("what she gets of all that is kept of her", () => {
  it("has what was told anew, her number, and how she was measured", async () => {
    const { user, desk } = await open([
      ...whole("A-1"),
      correction("A-1", { id: "c" }),
      measurement("A-1", "baseline", { id: "low", ml: 2.5, lowMl: 2, highMl: 3, method: "drops" }),
    ]);
    await user.click(await press(/^A-1/));
    await user.type(await screen.findByLabelText("Nomor kohort Ibu"), "17/2026");
    await user.click(await press("Simpan nomor"));
    await screen.findByText("Nomor disimpan.");

    await user.click(await press("Beri Ibu salinan datanya"));

    const text = desk.saver.lastText();
    for (const words of [
      "Nomor kohort Ibu: 17/2026",
      "Umur (tahun): 42 menjadi Umur (tahun): 24",
      "Antara 2 dan 3 ml.",
      "Cara mengukur:",
    ])
      expect(text).toContain(words);
  });
});
