import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { createFakePhone, jujunChoices, type FakePhone } from "../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { settled } from "../../../tests/fakes/settled";
import { createLate } from "../../application/late";
import { SessionPage } from "./session-page";

beforeAll(() => {
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: true }));
});
afterEach(cleanup);

const LEAD_IN_MS = 30_000;
const ROUND_MS = 300_000;

async function showSession(begin: (phone: FakePhone) => Promise<unknown>) {
  const phone = createFakePhone();
  await phone.notebook.open();
  await begin(phone);
  await settled();
  const runner = createLate(async () => phone.runner);
  await runner.fetch();
  const { notebook, massage, clock } = phone;
  const view = await renderInApp(<SessionPage />, { notebook, massage, clock, runner });
  const pass = (ms: number) =>
    act(async () => {
      phone.clock.advance(ms);
      await settled();
    });
  return { phone, pass, ...view };
}

const massaging = (phone: FakePhone) => phone.runner.start("jujun", jujunChoices);
const heading = () => screen.getByRole("heading", { level: 1 });

describe("a massage that is led from a keyboard", () => {
  it("gives the focus to what is to be done now, once it goes on", async () => {
    const { user, pass } = await showSession(massaging);
    await pass(LEAD_IN_MS + 5_000);
    screen.getByRole("button", { name: /^Tekan lama/ }).focus();
    await user.keyboard("{Enter}");

    screen.getByRole("button", { name: "Lanjut" }).focus();
    await user.keyboard("{Enter}");

    expect(screen.getByRole("timer")).toBeTruthy();
    expect(document.activeElement).toBe(heading());
  });

  it("keeps the focus in the page when a rest ends, by its button or by itself", async () => {
    const { user, pass } = await showSession(massaging);
    await pass(LEAD_IN_MS + ROUND_MS + 5_000);
    screen.getByRole("button", { name: "Lanjut" }).focus();

    await user.keyboard("{Enter}");
    const left = document.activeElement === heading();
    await pass(ROUND_MS + 5_000);
    screen.getByRole("button", { name: "Lanjut" }).focus();
    await pass(120_000);

    expect(left).toBe(true);
    expect(document.activeElement).toBe(heading());
  });
});

describe("the page under a massage", () => {
  it("is held while the massage is on, so that no finger loads it anew, and let go afterwards", async () => {
    const isHeld = () => document.documentElement.matches("[data-massage]");
    const before = isHeld();
    const { unmount } = await showSession(massaging);
    const during = isHeld();

    unmount();

    expect([before, during, isHeld()]).toEqual([false, true, false]);
  });
});

describe("the clock of a practice", () => {
  it("says the minute that was promised until its round begins, then what is left of it", async () => {
    const { pass } = await showSession((phone) => phone.runner.practise("jujun"));
    await pass(2_000);
    const before = screen.getByRole("timer").textContent;

    await pass(20_000);

    expect(before).toBe("1:00");
    expect(screen.getByRole("timer").textContent).toBe("0:50");
  });
});
