import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { createWrittenPhone } from "../../../../tests/fakes/written-phone";
import { createObservable } from "../../../application/observable";
import { paths } from "../../../paths";
import { Faults } from "./faults";

afterEach(cleanup);

const AT = "2026-11-24T20:30:00.000+07:00";
const LOST = "Simpanan catatan di HP ini terhapus.";

async function phoneThatLostANote() {
  const phone = await createWrittenPhone({ kind: "feed", at: AT });
  const { user } = await renderInApp(<Faults />, phone.services);
  phone.records.wipe();
  await act(async () => phone.notebook.look());
  return { phone, user };
}

describe("notes that are gone from the phone's store", () => {
  it("are told of at once, and written again by one tap", async () => {
    const { phone, user } = await phoneThatLostANote();
    const told = screen.getByRole("alert").textContent;

    await user.click(screen.getByRole("button", { name: "Simpan lagi" }));

    expect(told).toContain(LOST);
    expect(told).toContain("Jangan tutup aplikasi dulu.");
    expect(told).not.toContain("PIN");
    expect((await screen.findByRole("status")).textContent).toBe("Catatan lama tersimpan lagi.");
    expect(screen.queryByText(LOST)).toBeNull();
    expect(phone.records.rows()).toHaveLength(1);
  });

  it("are not called saved where the phone refuses, and can be tried again", async () => {
    const { phone, user } = await phoneThatLostANote();
    phone.records.fail("full");

    await user.click(screen.getByRole("button", { name: "Simpan lagi" }));

    expect(await screen.findByText(/Belum tersimpan\. Coba lagi\./)).toBeTruthy();
    phone.records.fail(null);
    await user.click(screen.getByRole("button", { name: "Simpan lagi" }));
    expect(await screen.findByText("Catatan lama tersimpan lagi.")).toBeTruthy();
  });

  it("are said to need a copy where they were behind the PIN", async () => {
    const phone = await createWrittenPhone();
    const lost = { records: [], sealed: 2, hadPin: true };
    const state = createObservable({ ...phone.notebook.get(), lost });
    await renderInApp(<Faults />, {
      ...phone.services,
      notebook: { ...state, act: phone.notebook.act },
    });

    expect(screen.getByRole("alert").textContent).toContain("Catatan yang terkunci ikut hilang.");
    expect(screen.getByRole("alert").textContent).toContain("PIN juga hilang.");
    expect(screen.queryByRole("button", { name: "Simpan lagi" })).toBeNull();
    expect(screen.getByRole("link", { name: "Buka salinan" }).getAttribute("href")).toBe(
      `${paths.storage}#salinan`,
    );
  });
});
