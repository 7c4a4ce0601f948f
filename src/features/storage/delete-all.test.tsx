import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { createCopyingPhone, createWrittenPhone } from "../../../tests/fakes/written-phone";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { WithdrawnNotice } from "../../parts/notebook/withdrawn-notice";
import { DeleteAll } from "./delete-all";
import { MINUTE_MS } from "../../core/time/spans";

const AT = "2026-11-24T20:30:00.000+07:00";

const page = (
  <main>
    <h1>Jaga catatan</h1>
    <WithdrawnNotice />
    <DeleteAll />
  </main>
);

const press = (name: string) => screen.getByRole("button", { name });

describe("deleting everything", () => {
  // jsdom does not scroll.
  beforeEach(() => void vi.stubGlobal("scrollTo", () => undefined));
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  const written = () => createWrittenPhone({ kind: "feed", at: AT });

  it("asks first, and changes nothing when she keeps them", async () => {
    const phone = await written();
    const { user } = await renderInApp(page, phone.services);

    await user.click(press("Hapus semua"));
    const asked = within(screen.getByRole("dialog", { name: "Hapus semua catatan?" }));
    const said = asked.getAllByText(/\.$/).map(({ textContent }) => textContent);
    await user.click(press("Jangan hapus"));

    expect(said).toEqual([
      "Semua catatan di HP ini akan dihapus.",
      "Selama 10 menit, semua masih bisa dikembalikan.",
      "Salinan di tempat lain tetap ada.",
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(phone.notebook.get().records).toHaveLength(1);
  });

  it("says that the PIN goes too, where there is one", async () => {
    const phone = await written();
    const { user } = await renderInApp(page, phone.servicesIn({ lock: "locked" }));

    await user.click(press("Hapus semua"));

    expect(screen.getByText("PIN ikut dihapus.")).toBeTruthy();
  });

  it("says until when it can be undone, and undoes it", async () => {
    const phone = await written();
    const { user } = await renderInApp(page, phone.services);
    await user.click(press("Hapus semua"));
    await user.click(press("Ya, hapus semua"));
    const told = screen.getByRole("status").textContent;
    const left = phone.notebook.get().records.length;

    await user.click(press("Kembalikan semua"));

    expect(told).toMatch(/^Semua catatan dihapus\. Bisa dikembalikan sampai jam \d\d\.10\.$/);
    expect(left).toBe(0);
    expect(phone.notebook.get().records).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("Semua catatan kembali.");
  });

  it("leads to the way back, and offers nothing more to delete", async () => {
    const phone = await written();
    const { user } = await renderInApp(page, phone.services);

    await user.click(press("Hapus semua"));
    await user.click(press("Ya, hapus semua"));

    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByRole("button", { name: "Hapus semua" })).toBeNull();
  });

  it("can be undone for ten minutes, also when the app was closed meanwhile", async () => {
    const phone = await written();
    await phone.notebook.withdrawAll();
    phone.clock.sleep(9 * MINUTE_MS);
    const later = createCopyingPhone(createFakePhone(phone));
    await later.notebook.open();
    const { user } = await renderInApp(page, later.services);

    await user.click(press("Kembalikan semua"));

    expect(later.notebook.get().records).toHaveLength(1);
  });

  it("cannot be undone after ten minutes", async () => {
    const phone = await written();
    await phone.notebook.withdrawAll();
    phone.clock.sleep(11 * MINUTE_MS);
    const later = createCopyingPhone(createFakePhone(phone));
    await later.notebook.open();

    await renderInApp(page, later.services);

    expect(screen.queryByRole("button", { name: "Kembalikan semua" })).toBeNull();
    expect(screen.getByText("Belum ada catatan di HP ini.")).toBeTruthy();
  });

  it("a second time keeps the way back of the first", async () => {
    const phone = await written();
    await phone.notebook.withdrawAll();
    await phone.notebook.add({ kind: "feed", at: AT });
    const { user } = await renderInApp(page, phone.services);
    await user.click(press("Hapus semua"));
    await user.click(press("Ya, hapus semua"));

    await user.click(press("Kembalikan semua"));

    expect(phone.notebook.get().records).toHaveLength(2);
  });

  it("says so when the phone refuses, either way", async () => {
    const phone = await written();
    const { user } = await renderInApp(page, phone.services);
    phone.records.fail("unavailable");
    await user.click(press("Hapus semua"));
    await user.click(press("Ya, hapus semua"));
    const notDeleted = screen.getByRole("alert").textContent;
    phone.records.fail(null);
    await user.click(press("Hapus semua"));
    await user.click(press("Ya, hapus semua"));
    phone.records.fail("unavailable");

    await user.click(press("Kembalikan semua"));

    expect(notDeleted).toBe("Belum terhapus. Coba lagi.");
    expect(screen.getByRole("status").textContent).toBe(
      "Semua catatan dihapus. Belum kembali. Coba lagi.",
    );
  });
});
