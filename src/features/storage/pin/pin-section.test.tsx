// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createFakeClock, type FakeClock } from "../../../../tests/fakes/fake-clock";
import { createFakeLock, type FakeLock } from "../../../../tests/fakes/fake-lock";
import { fetchWords, i18n } from "../../../app/i18n";
import { stillServices } from "../../../start/still";
import { ServicesContext } from "../../../access/services-context";
import { PinSection } from "./pin-section";

const PIN = "258013";
let clock: FakeClock;

beforeEach(async () => {
  await fetchWords(["massage", "notebook"]);
  clock = createFakeClock();
});
afterEach(cleanup);

const show = (lock: FakeLock) =>
  render(
    <ServicesContext value={{ ...stillServices(), clock, lock }}>
      <I18nextProvider i18n={i18n}>
        <MemoryRouter>
          <PinSection />
        </MemoryRouter>
      </I18nextProvider>
    </ServicesContext>,
  );
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const fill = (name: string, digits: string) =>
  userEvent.type(screen.getByRole("textbox", { name }), digits);

describe("before there is a PIN", () => {
  it("says what it protects and what not, and that a copy comes first", () => {
    show(createFakeLock(clock));

    expect(screen.getByText("PIN mengunci catatan Ibu di HP ini.")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "PIN mudah bisa ditebak. Jangan pakai tanggal lahir.",
      "Saat catatan terbuka, orang di dekat Ibu bisa melihat.",
      "Daftar pijat tetap bisa dilihat.",
      "Salinan tidak ikut terkunci.",
      "Orang lain tetap bisa menghapus semua catatan.",
      "PIN pendek tidak menahan orang ahli yang memegang HP.",
    ]);
    expect(screen.getByText("Simpan salinan sebelum memasang PIN.")).toBeTruthy();
  });

  it("sets one that was typed twice, and says so", async () => {
    const lock = createFakeLock(clock);
    show(lock);
    await press("Pasang PIN");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "PIN baru" }));

    await fill("PIN baru", PIN);
    await fill("Masukkan sekali lagi", PIN);
    await press("Pasang PIN");

    expect(lock.pin()).toBe(PIN);
    expect(screen.getByRole("status").textContent).toBe(
      "PIN terpasang. Catatan masih terbuka sekarang.",
    );
    expect(screen.getByRole("button", { name: "Kunci sekarang" })).toBeTruthy();
  });

  it.each([
    ["12", "Pakai 4 angka atau lebih."],
    ["1234", "PIN ini terlalu mudah ditebak. Pilih yang lain."],
    ["7777", "PIN ini terlalu mudah ditebak. Pilih yang lain."],
  ])("does not set '%s', and keeps what was typed", async (digits, sentence) => {
    const lock = createFakeLock(clock);
    show(lock);
    await press("Pasang PIN");

    await fill("PIN baru", digits);
    await fill("Masukkan sekali lagi", digits);
    await press("Pasang PIN");

    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "PIN baru" });
    expect(screen.getByRole("alert").textContent).toBe(sentence);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.value).toBe(digits);
    expect(lock.pin()).toBeNull();
  });

  it("does not set one that was typed differently", async () => {
    const lock = createFakeLock(clock);
    show(lock);
    await press("Pasang PIN");

    await fill("PIN baru", PIN);
    await fill("Masukkan sekali lagi", "258014");
    await press("Pasang PIN");

    expect(screen.getByRole("alert").textContent).toBe("PIN berbeda. Coba lagi.");
    expect(lock.pin()).toBeNull();
  });

  it("does nothing when it is called off", async () => {
    const lock = createFakeLock(clock);
    show(lock);
    await press("Pasang PIN");

    await press("Batal");

    expect(lock.pin()).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { name: "PIN untuk Catatan Ibu" }),
    );
  });

  it("is not offered in a browser without safe ciphers, which is said", () => {
    show(createFakeLock(clock, { canLock: false }));

    expect(screen.getByText("Di sini PIN tidak bisa dipasang. Coba browser lain.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Pasang PIN" })).toBeNull();
  });
});

describe("with a PIN", () => {
  const openLock = () => createFakeLock(clock, { state: "open" }, PIN);

  it("locks now, and then asks for it", async () => {
    const lock = openLock();
    show(lock);

    await press("Kunci sekarang");

    expect(lock.get().state).toBe("locked");
    expect(screen.getByRole("textbox", { name: "Masukkan PIN" })).toBeTruthy();
  });

  it("changes it for who knows it", async () => {
    const lock = openLock();
    show(lock);
    await press("Ganti PIN");
    await fill("PIN sekarang", "0246");
    await fill("PIN baru", "975310");
    await fill("Masukkan sekali lagi", "975310");

    await press("Ganti PIN");
    expect(screen.getByRole("alert").textContent).toBe("PIN tidak cocok.");
    expect(lock.pin()).toBe(PIN);
    await userEvent.clear(screen.getByRole("textbox", { name: "PIN sekarang" }));
    await fill("PIN sekarang", PIN);
    await press("Ganti PIN");

    expect(lock.pin()).toBe("975310");
    expect(screen.getByText("PIN diganti.")).toBeTruthy();
  });

  it("removes it for who knows it, after saying what that means; wrong ones slow down here too", async () => {
    const lock = openLock();
    show(lock);
    await press("Lepas PIN");
    expect(
      screen.getByText("Tanpa PIN, siapa pun yang memegang HP bisa membaca catatan."),
    ).toBeTruthy();
    await fill("PIN sekarang", "0246");
    for (let tries = 0; tries < 4; tries += 1) await press("Lepas PIN");

    expect(screen.getAllByText("Tunggu 30 detik, lalu coba lagi.")).toHaveLength(2);
    clock.advance(30_000);
    await userEvent.clear(screen.getByRole("textbox", { name: "PIN sekarang" }));
    await fill("PIN sekarang", PIN);
    await press("Lepas PIN");

    expect(lock.pin()).toBeNull();
    expect(screen.getByText("PIN dilepas. Catatan Ibu terbuka.")).toBeTruthy();
  });
});
