import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakePhone, downwardChoices } from "../../../tests/fakes/fake-phone";
import { createFakeSettings } from "../../../tests/fakes/fake-settings";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { settled } from "../../../tests/fakes/settled";
import { createLate } from "../../application/late";
import { ReadyPage } from "./ready-page";

afterEach(cleanup);

const MINUTE_MS = 60_000;

/** A phone on which today's check was clear, and the massage then stopped for this reason. */
async function stoppedPhone(reason: "unwell" | "baby") {
  const phone = createFakePhone();
  const settings = createFakeSettings(createFakeValueStorage());
  settings.change(({ massage }) => ({ massage: { ...massage, protocol: "downward" } }));
  await phone.notebook.open();
  await phone.notebook.addSafetyCheck({ answers: {}, advice: "clear", midwifeAgreed: false });
  phone.clock.advance(MINUTE_MS);
  await phone.runner.start("downward", downwardChoices);
  await settled();
  phone.clock.advance(MINUTE_MS);
  phone.runner.stop();
  phone.runner.giveReason(reason);
  phone.runner.finish();
  await settled();
  phone.runner.leave();
  const { clock, notebook, massage } = phone;
  return { clock, notebook, massage, settings, runner: createLate(async () => phone.runner) };
}

const button = (name: string) => screen.queryByRole("button", { name });

describe("the way to MULAI", () => {
  it("is open on the check of the day after a stop for the baby", async () => {
    await renderInApp(<ReadyPage />, await stoppedPhone("baby"));

    expect(button("MULAI")).not.toBeNull();
  });

  it("is closed after a stop for feeling unwell, until somebody has examined her", async () => {
    const { user } = await renderInApp(<ReadyPage />, await stoppedPhone("unwell"));
    const asked = screen.getByRole("heading", { level: 1 }).textContent;
    const isOpen = button("MULAI") !== null;

    await expect.poll(() => button("Belum")?.hasAttribute("disabled")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Belum" }));

    expect(asked).toBe("Tadi Ibu tidak enak badan. Sudah diperiksa?");
    expect(isOpen).toBe(false);
    expect(screen.getByText(/^Temani Ibu\. Hubungi bidan sekarang\./)).toBeTruthy();
    expect(button("MULAI")).toBeNull();
    expect(button("Bidan sudah bilang boleh")).toBeNull();
  });

  it("leads over all questions of the day when she was examined", async () => {
    const { user } = await renderInApp(<ReadyPage />, await stoppedPhone("unwell"));

    await expect.poll(() => button("Sudah")?.hasAttribute("disabled")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Sudah" }));

    expect(screen.getByRole("img", { name: /^Langkah 1 dari/ })).toBeTruthy();
    expect(button("MULAI")).toBeNull();
  });
});

describe("the midwife's number", () => {
  async function firstEvening() {
    const phone = createFakePhone();
    const settings = createFakeSettings(createFakeValueStorage());
    settings.change(({ massage }) => ({ massage: { ...massage, protocol: "downward" } }));
    await phone.notebook.open();
    const { clock, notebook, massage } = phone;
    return { clock, notebook, massage, settings };
  }

  it("is asked for before the first check, and kept as it was pasted", async () => {
    const services = await firstEvening();
    const { user } = await renderInApp(<ReadyPage />, services);

    await user.type(screen.getByRole("textbox", { name: "Nomor telepon" }), "Bidan 812-3456-7890");
    await user.click(screen.getByRole("button", { name: "Simpan" }));

    expect(services.settings.get()).toMatchObject({
      contactAsked: true,
      contacts: { midwife: { number: "Bidan 812-3456-7890" } },
    });
    expect(screen.getByRole("img", { name: /^Langkah 1 dari/ })).toBeTruthy();
  });

  it("may be left out, and is not asked for again", async () => {
    const services = await firstEvening();
    const { user, unmount } = await renderInApp(<ReadyPage />, services);
    await user.click(screen.getByRole("button", { name: "Lewati dulu" }));
    unmount();

    await renderInApp(<ReadyPage />, services);

    expect(screen.getByRole("img", { name: /^Langkah 1 dari/ })).toBeTruthy();
  });

  it("that cannot be read, or shares its field with another, is told at the field", async () => {
    const { user } = await renderInApp(<ReadyPage />, await firstEvening());
    const field = screen.getByRole("textbox", { name: "Nomor telepon" });

    await user.type(field, "21234");
    await user.tab();
    const unclear = screen.getByRole("alert").textContent;
    await user.clear(field);
    await user.type(field, "081234567890 / 082345678901");

    expect(unclear).toMatch(/^Nomor belum lengkap\./);
    expect(screen.getByRole("alert").textContent).toBe("Ada 2 nomor di sini. Tulis 1 nomor saja.");
  });
});
