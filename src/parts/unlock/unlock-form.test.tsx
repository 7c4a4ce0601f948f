// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createFakeClock, type FakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeLock, type FakeLock } from "../../../tests/fakes/fake-lock";
import { fetchWords, i18n } from "../../app/i18n";
import { stillServices } from "../../start/still";
import { ServicesContext } from "../../access/services-context";
import { UnlockForm } from "./unlock-form";

const PIN = "258013";
let clock: FakeClock;
let lock: FakeLock;

beforeEach(async () => {
  await fetchWords(["massage", "notebook"]);
  clock = createFakeClock();
  lock = createFakeLock(clock, {}, PIN);
});
afterEach(cleanup);

const show = () =>
  render(
    <ServicesContext value={{ ...stillServices(), clock, lock }}>
      <I18nextProvider i18n={i18n}>
        <MemoryRouter>
          <UnlockForm />
        </MemoryRouter>
      </I18nextProvider>
    </ServicesContext>,
  );

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Masukkan PIN" });
const typePin = async (digits: string) => {
  await userEvent.type(field(), digits);
  await userEvent.click(screen.getByRole("button", { name: "Buka catatan" }));
};

describe("the form that asks for the PIN", () => {
  it("takes digits only, on the keys for digits, and nothing offers to remember them", async () => {
    show();

    await userEvent.type(field(), "2a5-8 0");

    expect(field().value).toBe("2580");
    expect(field().inputMode).toBe("numeric");
    expect(field().autocomplete).toBe("off");
    expect(field().type).toBe("text");
  });

  it("opens with the right PIN, sent with the key for 'go' as well", async () => {
    show();

    await userEvent.type(field(), `${PIN}{Enter}`);

    expect(lock.get().state).toBe("open");
  });

  it("says at the field that a PIN is wrong, empties it, and goes back to it", async () => {
    show();

    await typePin("1357");

    expect(screen.getByRole("alert").textContent).toBe("PIN tidak cocok.");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
    await userEvent.type(field(), "2");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says how long to wait, takes no PIN meanwhile, and says when one is taken again", async () => {
    show();
    for (let tries = 0; tries < 4; tries += 1) await typePin("1357");

    expect(screen.getByText("Tunggu 30 detik, lalu coba lagi.", { ignore: "[role]" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Tunggu 30 detik, lalu coba lagi.");
    await typePin(PIN);
    expect(lock.get().state).toBe("locked");
    act(() => clock.advance(9_000));
    expect(screen.getByText("Tunggu 21 detik, lalu coba lagi.")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Tunggu 30 detik, lalu coba lagi.");
    act(() => clock.advance(21_000));
    expect(screen.getByRole("status").textContent).toBe("Boleh coba lagi.");

    await userEvent.click(screen.getByRole("button", { name: "Buka catatan" }));
    expect(lock.get().state).toBe("open");
  });

  it("counts a long wait in minutes", async () => {
    lock.set({ notBefore: "2026-11-24T21:14:10.000+07:00" });

    show();

    expect(screen.getAllByText("Tunggu 15 menit, lalu coba lagi.")).toHaveLength(2);
  });

  it("tells who forgot the PIN that only a copy helps, and where everything can be deleted", async () => {
    show();
    const ask = screen.getByRole("button", { name: "Lupa PIN?" });
    expect(ask.getAttribute("aria-expanded")).toBe("false");

    await userEvent.click(ask);

    expect(ask.getAttribute("aria-expanded")).toBe("true");
    expect(
      screen.getByText("Kami tidak bisa membukanya. Hanya salinan yang menolong."),
    ).toBeTruthy();
    expect(screen.getByRole("link", { name: "Ke Jaga catatan" }).getAttribute("href")).toBe(
      "/catatan/simpanan",
    );
  });

  it("does not ask for a PIN where the lock is damaged, and says what is left", () => {
    lock.set({ isDamaged: true });

    show();

    expect(screen.queryByRole("textbox")).toBeNull();
    expect(
      screen.getByText("Kunci catatan rusak. Tidak ada PIN yang bisa membukanya."),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lupa PIN?" })).toBeTruthy();
  });
});
