// @vitest-environment jsdom
import "../../../../tests/fakes/one-realm";
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";

import { seventeen } from "../../../../tests/exchange/seventeen";
import { createFakeRoom } from "../../../../tests/fakes/fake-room";
import { createRegisterPhone } from "../../../../tests/fakes/register-phone";
import { measurement, participant } from "../../../../tests/fakes/register-rows";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { createCopyingPhone } from "../../../../tests/fakes/written-phone";
import { withdraw as withdrawHer } from "../../../application/register/acts";
import { createLate } from "../../../application/late";
import type { RegisterRow } from "../../../core/register/record";
import { RegisterPage } from "../register-page";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

// Real ciphers, and files that are written a little at a time.
configure({ asyncUtilTimeout: 10_000 });

const press = (name: string | RegExp) => screen.findByRole("button", { name });

/** The page over a register that holds these rows, at the ways out. */
async function openWaysOut(rows: readonly RegisterRow[]) {
  const phone = createRegisterPhone();
  const desk = await phone.openWithPin();
  const ids = rows.flatMap((row) => (row.kind === "participant" ? [row.id] : []));
  await desk.register.write(ids, () => rows);
  const copying = createCopyingPhone();
  const shown = await renderInApp(<RegisterPage />, {
    room: createLate(async () => createFakeRoom({ register: desk })),
    copies: copying.services.copies,
    clock: phone.clock,
  });
  await shown.user.click(await press("Bawa keluar"));
  return { ...shown, desk, saver: copying.saver };
}

type Opened = Awaited<ReturnType<typeof openWaysOut>>;

/** Chooses a form, agrees, and keeps what was made. */
async function keep({ user, saver }: Opened, form: RegExp): Promise<string> {
  await user.click(await press(form));
  await user.click(await press("Ya, siapkan file"));
  await user.click(await press("Simpan di HP"));
  await screen.findByText(/ tersimpan\. Lihat di folder unduhan\.$/);
  return saver.lastText();
}

describe("the ways out of the register", () => {
  it("tell who would leave, and what never does", async () => {
    await openWaysOut([
      ...seventeen,
      participant("M-1", { ageYears: 16 }),
      participant("Z-1", { archivedAt: "2026-12-01T00:00:00.000+07:00" }),
    ]);

    expect(await screen.findByText("17 Ibu bisa ikut keluar.")).toBeTruthy();
    expect(screen.getByText("1 Ibu tidak ikut. Izin wali belum ada.")).toBeTruthy();
    expect(screen.getByText("1 Ibu di arsip tidak ikut.")).toBeTruthy();
    const never = screen.getByRole("region", { name: "Yang tidak pernah ikut keluar" });
    expect(within(never).getAllByRole("listitem")).toHaveLength(5);
  });

  it("write nothing before she has agreed to this very file, and ask again for the next", async () => {
    const opened = await openWaysOut(seventeen);
    const { user, saver } = opened;
    await user.click(await press(/^Peserta ?1 Ibu/));
    expect(screen.queryByRole("button", { name: "Simpan di HP" })).toBeNull();
    expect(screen.getByText("Yang sudah dikirim tidak bisa ditarik.")).toBeTruthy();

    await user.click(await press("Ya, siapkan file"));
    await press("Simpan di HP");
    await user.click(screen.getByRole("radio", { name: "Program statistik" }));

    expect(screen.queryByRole("button", { name: "Simpan di HP" })).toBeNull();
    expect(await press("Ya, siapkan file")).toBeTruthy();
    expect(saver.saved).toEqual([]);
  });

  it("hand out a table, after its name, size and beginning were seen", async () => {
    const opened = await openWaysOut(seventeen);
    const text = await keep(opened, /^Peserta ?1 Ibu/);

    const name = "tetes-pertama-participants-excel-2026-12-10.csv";
    expect(screen.getByText(new RegExp(`^${name}, \\d+ KB$`))).toBeTruthy();
    expect(screen.getByLabelText(`Awal file ${name}`)).toHaveProperty(
      "value",
      text.slice(0, 3_000).replaceAll("\r\n", "\n"),
    );
    expect(opened.saver.saved.map((file) => file.name)).toEqual([name]);
    const { data } = Papa.parse<Record<string, string>>(text.replace("\ufeff", ""), {
      header: true,
      delimiter: ";",
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(17);
  });

  it("hand out tables and tests, which are worked beside the page", async () => {
    const text = await keep(await openWaysOut(seventeen), /^Tabel dan uji/);

    expect(text).toContain("wilcoxon;;w;");
    expect(text).not.toMatch(/P-1\d/);
  });

  it("hand out lines of FHIR as a file for each type", async () => {
    const { user } = await openWaysOut(seventeen);
    await user.click(await press(/^NDJSON FHIR/));
    await user.click(await press("Ya, siapkan file"));

    for (const type of ["Patient", "Observation", "Provenance"])
      expect(await screen.findByText(new RegExp(`^tetes-pertama-fhir-${type}-`))).toBeTruthy();
  });

  it("ask for the code of the Puskesmas, and take no sentence for one", async () => {
    const opened = await openWaysOut(seventeen);
    const { user } = opened;
    await user.click(await press(/^Peserta dan pengukuran/));
    await user.click(await press("Ya, siapkan file"));
    const fault = "Tulis kodenya. Pakai huruf, angka, titik, atau garis.";
    expect(await screen.findByText(fault)).toBeTruthy();

    await user.type(screen.getByLabelText("Kode Puskesmas di DHIS2"), "Bu Siti di Jujun");
    await user.click(await press("Ya, siapkan file"));
    expect(await screen.findByText(fault)).toBeTruthy();
    await user.clear(screen.getByLabelText("Kode Puskesmas di DHIS2"));
    await user.type(screen.getByLabelText("Kode Puskesmas di DHIS2"), "PKM-01");
    const text = await keep(opened, /^Peserta dan pengukuran/);

    expect(text.match(/"orgUnit":"PKM-01"/g)).toHaveLength(17 * 2 + 33);
    expect(text).not.toContain("Siti");
  });

  it("hand out a month of which five were born", async () => {
    const opened = await openWaysOut(seventeen);
    const { user } = opened;
    await user.click(await press(/^Angka bulanan/));
    expect(within(screen.getByLabelText("Bulan lahir bayi")).getAllByRole("option")).toHaveLength(
      1,
    );
    await user.type(screen.getByLabelText("Kode Puskesmas di DHIS2"), "PKM-01");
    await user.click(screen.getByRole("radio", { name: "CSV" }));
    const text = await keep(opened, /^Angka bulanan/);

    expect(text).toContain("TETES_N_PESERTA,202611,PKM-01,,,17");
  });

  it("take her yes back when the register becomes another", async () => {
    const { user, desk } = await openWaysOut(seventeen);
    await user.click(await press(/^Peserta ?1 Ibu/));
    await user.click(await press("Ya, siapkan file"));
    await press("Simpan di HP");

    await withdrawHer(desk.register, "id-P-10");

    expect(await screen.findByText("Isi register berubah. Setujui lagi.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Simpan di HP" })).toBeNull();
    expect(screen.getByText("16 Ibu bisa ikut keluar.")).toBeTruthy();
  });

  it("say why nothing of fewer than five leaves, but what tells of nobody", async () => {
    await openWaysOut(seventeen.filter((row) => !/P-(1[4-9]|2\d)$/.test(row.id)));

    expect(await screen.findByText("Belum ada 5 Ibu yang bisa ikut keluar.")).toBeTruthy();
    expect(screen.getByText("Di desa, kelompok sekecil itu mudah dikenali.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Peserta/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Laporan cetak/ })).toBeNull();
    expect(await press(/^Paket metadata/)).toBeTruthy();
  });
});

describe("the report", () => {
  const rowsOf = (name: string) =>
    within(screen.getByRole("table", { name }))
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));

  it("tells who was counted and who not, joins small groups, and is printed when asked for", async () => {
    const print = vi.spyOn(globalThis, "print").mockImplementation(() => undefined);
    const { user } = await openWaysOut([
      ...seventeen,
      participant("M-1", { ageYears: 16 }),
      ...["B-1", "B-2"].flatMap((code) => [
        participant(code, { group: "comparison", schooling: "diploma" }),
        measurement(code, "baseline"),
        measurement(code, "second-day"),
      ]),
    ]);
    await user.click(await press(/^Laporan cetak/));
    await screen.findByRole("heading", { level: 1, name: "Laporan register penelitian" });
    await screen.findByRole("region", { name: "Yang dihitung dan yang tidak" });

    expect(rowsOf("Yang dihitung dan yang tidak").slice(1)).toEqual([
      ["Ibu yang dihitung", "19"],
      ["Belum dihitung: izin wali belum ada", "1"],
      ["Tidak dihitung: di arsip", "0"],
      ["Berhenti ikut, datanya dihapus", "0"],
      ["Angka yang disisihkan", "1"],
    ]);
    expect(rowsOf("Sekolah").slice(1)).toEqual([
      ["SMP, Diploma", "8", "42,1"],
      ["SMA", "11", "57,9"],
    ]);
    expect(screen.getByText("Tidak ditampilkan. Ibu yang terhitung di bawah 5.")).toBeTruthy();
    expect(screen.getByText("Laporan ini belum ditinjau bidan.")).toBeTruthy();
    expect(screen.queryByText(/P-1\d|B-1/)).toBeNull();
    expect(print).not.toHaveBeenCalled();

    await user.click(await press("Cetak laporan"));

    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
