import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createCopyingPhone, createWrittenPhone } from "../../../../tests/fakes/written-phone";
import type { Copies } from "../../../application/copies/copies";
import { createLate } from "../../../application/late";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { MOST_BYTES } from "../../../core/exchange/limits";
import { CopySection } from "./copy-section";

afterEach(cleanup);

const AT = "2026-11-24T20:30:00.000+07:00";

const picker = (container: HTMLElement): HTMLInputElement => {
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file can be chosen");
  return input;
};

const fileWith = (text: string): File => {
  const file = new File([text], "tetes-pertama.txt", { type: "text/plain" });
  // jsdom's files cannot be read as text.
  return Object.assign(file, { text: async () => text });
};

const written = () => createWrittenPhone({ kind: "feed", at: AT });

describe("saving a copy", () => {
  it("hands the phone a file, says where to look, and remembers when", async () => {
    const phone = await written();
    const { user } = await renderInApp(<CopySection />, phone.services);
    expect(await screen.findByText("Belum ada salinan.")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Simpan salinan" }));

    expect(phone.saver.saved).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("Salinan dibuat. Lihat di folder unduhan.");
    expect(screen.getByText(/^Salinan terakhir: Sel, 24 Nov/)).toBeTruthy();
  });

  it("asks whether it has arrived, for no browser tells", async () => {
    const phone = await written();
    const { user } = await renderInApp(<CopySection />, phone.services);
    await user.click(await screen.findByRole("button", { name: "Simpan salinan" }));

    await user.click(await screen.findByRole("button", { name: "Ada" }));

    expect(screen.queryByText("Ada di unduhan?")).toBeNull();
    expect(phone.memory.stored()).toEqual({ copiedAt: phone.clock.now(), putOffAt: null });
  });

  it("offers another way where it has not, and remembers no copy", async () => {
    const phone = await written();
    const { user } = await renderInApp(<CopySection />, phone.services);
    await user.click(await screen.findByRole("button", { name: "Simpan salinan" }));

    await user.click(await screen.findByRole("button", { name: "Tidak ada" }));

    expect(
      screen.getByText("Salinan belum ada. Buka aplikasi di Chrome, lalu simpan lagi."),
    ).toBeTruthy();
    expect(screen.getByText("Belum ada salinan.")).toBeTruthy();
  });

  it("says beforehand who can read it", async () => {
    await renderInApp(<CopySection />, (await written()).services);

    expect(screen.getByText("Siapa pun yang punya salinan ini bisa membacanya.")).toBeTruthy();
  });

  it("is not offered where there is nothing to copy", async () => {
    const phone = await createWrittenPhone();

    await renderInApp(<CopySection />, phone.services);

    expect(screen.queryByRole("button", { name: "Simpan salinan" })).toBeNull();
    expect(screen.getByText("Belum ada catatan untuk disalin.")).toBeTruthy();
  });

  it("never calls a notebook empty that cannot be read, and says that a copy cannot be made now", async () => {
    const phone = await createWrittenPhone();

    await renderInApp(<CopySection />, phone.servicesIn({ status: "unavailable" }));

    expect(screen.queryByText("Belum ada catatan untuk disalin.")).toBeNull();
    expect(
      screen.getByText("Catatan belum terbaca sekarang. Salinan tidak dibuat. Coba lagi nanti."),
    ).toBeTruthy();
  });

  it("waits for the PIN while the notes are locked", async () => {
    const phone = await written();

    await renderInApp(<CopySection />, phone.servicesIn({ lock: "locked" }));

    expect(screen.getByText("Catatan Ibu terkunci. Buka kuncinya dulu.")).toBeTruthy();
    expect(screen.getAllByRole("button").map((button) => button.hasAttribute("disabled"))).toEqual([
      true,
      true,
    ]);
  });

  it("says so where its part of the app could not be fetched", async () => {
    const phone = await written();
    const { user } = await renderInApp(<CopySection />, {
      ...phone.services,
      copies: createLate<Copies>(() => Promise.reject(new Error("no network"))),
    });

    await user.click(screen.getByRole("button", { name: "Simpan salinan" }));

    expect(screen.getByRole("status").textContent).toBe(
      "Bagian ini belum ada di HP. Sambungkan internet sebentar.",
    );
  });
});

describe("opening a copy", () => {
  async function open(file: File) {
    const phone = createCopyingPhone();
    await phone.notebook.open();
    const { user, container } = await renderInApp(<CopySection />, phone.services);
    await user.upload(picker(container), file);
    return { phone, said: () => screen.getByRole("status").textContent };
  }

  async function copyText() {
    const phone = await written();
    await phone.copies.backup.save();
    return phone.saver.lastText();
  }

  it("adds what is in it, and says how much", async () => {
    const { phone, said } = await open(fileWith(await copyText()));

    expect(said()).toBe("1 catatan ditambahkan. Tidak ada yang hilang.");
    expect(phone.notebook.get().records).toHaveLength(1);
  });

  it("a second time says that all of it is there", async () => {
    const phone = await written();
    await phone.copies.backup.save();
    const { user, container } = await renderInApp(<CopySection />, phone.services);

    await user.upload(picker(container), fileWith(phone.saver.lastText()));

    expect(screen.getByRole("status").textContent).toBe("Semua catatan ini sudah ada.");
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, -20), "File ini rusak atau terpotong."],
    ["of another app", () => '{"a":1}', "File ini bukan salinan Tetes Pertama."],
  ])("that is %s says so, and changes nothing", async (_what, spoil, sentence) => {
    const { phone, said } = await open(fileWith(spoil(await copyText())));

    expect(said()).toBe(`${sentence} Tidak ada yang diubah.`);
    expect(phone.notebook.get().records).toEqual([]);
  });

  it.each([
    ["a line more at its end", (text: string) => `${text}\n`],
    ["white space around it", (text: string) => `\ufeff\r\n ${text} \n\n`],
  ])("with %s is the same", async (_what, edit) => {
    const { said } = await open(fileWith(edit(await copyText())));

    expect(said()).toBe("1 catatan ditambahkan. Tidak ada yang hilang.");
  });

  it("that lies in a cloud without signal is not called broken", async () => {
    const away = Object.assign(fileWith(""), {
      text: () => Promise.reject(new DOMException("", "NotReadableError")),
    });

    const { said } = await open(away);

    expect(said()).toBe("File ini belum bisa dibaca. Simpan dulu di HP.");
  });

  it("that is too big says so", async () => {
    const big = Object.defineProperty(fileWith(""), "size", { value: MOST_BYTES + 1 });

    const { said } = await open(big);

    expect(said()).toBe("File ini terlalu besar. Tidak ada yang diubah.");
  });

  it("that the phone cannot keep says so", async () => {
    const phone = createCopyingPhone();
    await phone.notebook.open();
    phone.records.fail("full");
    const { user, container } = await renderInApp(<CopySection />, phone.services);

    await user.upload(picker(container), fileWith(await copyText()));

    expect(screen.getByRole("status").textContent).toBe(
      "Salinan belum tersimpan di HP ini. Tidak ada yang diubah.",
    );
  });

  it("says it in English too", async () => {
    const phone = createCopyingPhone();
    await phone.notebook.open();
    const { user, container } = await renderInApp(<CopySection />, phone.services, "en");

    await user.upload(picker(container), fileWith(await copyText()));

    expect(screen.getByRole("status").textContent).toBe("1 note added. Nothing was lost.");
  });
});
