import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import {
  atHour,
  birth,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
  twinBirth,
} from "../../../tests/fakes/first-days";
import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createCopyingPhone } from "../../../tests/fakes/written-phone";
import { CONSENT_VERSION } from "../../content/consent/hand-over";
import type { NotebookState } from "../../application/notebook/state";
import type { NotebookRecord } from "../../core/notebook/record";
import type { LockState } from "../../core/lock/lock-row";
import { MidwifeSheetPage } from "./midwife-sheet-page";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NOW = atHour(70);

/** In whatever zone the tests are run. */
const DAY_1: unknown = expect.stringMatching(/^Hari 1 \(\p{L}+, 2[34] Nov\)$/u);

async function show(
  records: readonly NotebookRecord[],
  change: Partial<NotebookState> & { lock?: LockState } = {},
) {
  const made = createFakePhone();
  const clock = { ...made.clock, now: () => NOW };
  const phone = createCopyingPhone({ ...made, clock });
  const services = phone.servicesIn({ status: "ready", records, ...change });
  return { ...(await renderInApp(<MidwifeSheetPage />, services)), saver: phone.saver };
}

const part = (name: string) => screen.getByRole("region", { name });
const rows = (name: string) =>
  within(part(name))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("the sheet for the midwife", () => {
  it("tells of one baby how often beside what is usual, and of a span both ends", async () => {
    await show([birth, milkBetween(3, 9), feed(4), nappy("wet", 6), nappy("stool", 8), notYet(1)]);

    expect(rows("Hari demi hari")[1]).toEqual([
      DAY_1,
      "1",
      "1 (biasanya 1 atau lebih)",
      "1 (biasanya 1 atau lebih, hitam)",
      "1",
      "–",
    ]);
    const first = part("Kolostrum dan ASI").textContent;
    expect(first).toMatch(
      /Kolostrum pertama terlihat antara 3 dan 9 jam setelah lahir\. \(.*\d\d\.50 ?– ?.*\d\d\.50\)/u,
    );
    expect(first).toMatch(/1 kali: \p{L}+, 2[34] Nov \d\d\.50 \(Jam ke-1\)/u);
  });

  it("judges nothing of twins, and says that all is counted together", async () => {
    const { container } = await show([twinBirth, feed(4), nappy("wet", 6), nappy("wet", 30)]);

    expect(rows("Hari demi hari")[1]?.slice(0, 4)).toEqual([DAY_1, "1", "1", "0"]);
    expect(container.textContent).not.toContain("biasanya");
    expect(part("Kelahiran").textContent).toContain("Hitungan ini untuk semua bayi bersama.");
  });

  it("tells an amount with how little and how much it may be, and how it was measured", async () => {
    const before = { ...milk(9, ["half-teaspoon", 1]), side: "left" as const };
    await show([birth, { ...before, relation: { to: "before", sessionId: null } }, massage(10)]);

    expect(rows("Hasil perah, kira-kira")[1]).toEqual([
      "Jam ke-9",
      "2,5 ml (1,3–3,7)",
      "½ sendok teh",
      "Kiri, sebelum pijat",
    ]);
    expect(rows("Pijat")[1]?.slice(1, 4)).toEqual([
      "15 menit, sampai babak 3",
      "2,5 ml (1,3–3,7), menurut jam",
      "tidak diukur",
    ]);
  });

  it("goes by dates while the hour of birth is unknown", async () => {
    await show([feed(4)]);

    expect(
      screen.getByText("Jam lahir belum dicatat. Hari dihitung menurut tanggal."),
    ).toBeTruthy();
    expect(rows("Hari demi hari")[1]?.[0]).toBe("Sel, 24 Nov");
  });

  it("has nothing to hand over where nothing is noted", async () => {
    await show([]);

    expect(screen.getByText("Belum ada catatan untuk lembar ini.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Setuju" })).toBeNull();
  });

  it("is behind the PIN", async () => {
    const { container } = await show([massage(10)], { lock: "locked" });

    expect(screen.getByRole("heading", { name: "Catatan Ibu terkunci" })).toBeTruthy();
    expect(container.textContent).not.toContain("Hari demi hari");
  });
});

describe("what leaves with the sheet", () => {
  const agree = () => screen.getByRole("button", { name: "Setuju" });

  it("waits for her yes, which is stamped with the version of the words", async () => {
    const { user, container } = await show([birth, feed(4)]);
    expect(screen.queryByRole("button", { name: /^Tabel untuk Excel/ })).toBeNull();
    expect(container.textContent).toContain("Belum disetujui Ibu.");

    await user.click(agree());

    expect(container.textContent).toContain(`Versi kata: ${CONSENT_VERSION}.`);
    expect(screen.getByRole("button", { name: /^Tabel untuk Excel/ })).toBeTruthy();
  });

  it("needs another yes when the name becomes another", async () => {
    const { user } = await show([birth, feed(4)]);
    await user.click(agree());

    await user.type(screen.getByRole("textbox", { name: "Nama Ibu" }), "Bu A");

    expect(screen.getByText("Isi lembar berubah. Ibu perlu setuju lagi.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Tabel untuk Excel/ })).toBeNull();
    expect(part("Kelahiran").textContent).toContain("Nama:Bu A");
  });

  it("is shown whole before it is kept on the phone, and the page says where it lies", async () => {
    const { user, saver } = await show([birth, feed(4)]);
    await user.click(agree());
    await user.click(screen.getByRole("button", { name: /^Tabel untuk program statistik/ }));
    const seen = await screen.findByDisplayValue(/^notebook,name,/);

    await user.click(await screen.findByRole("button", { name: "Simpan di HP" }));

    expect(await screen.findByText("Tersimpan. Lihat di folder unduhan.")).toBeTruthy();
    const content = saver.lastText();
    expect(screen.queryByDisplayValue(/^notebook,name,/)).toBe(seen);
    expect(seen).toHaveProperty("value", content.replaceAll("\r\n", "\n"));
    expect(content).toContain(`,${NOW},${CONSENT_VERSION}\r\n`);
    expect(saver.saved.map(({ name }) => name)).toEqual([
      "tetes-pertama-statistics-2026-11-26-2150.csv",
    ]);
  });

  it("is printed when it was asked for, and not before", async () => {
    const print = vi.spyOn(globalThis, "print").mockImplementation(() => undefined);
    const { user } = await show([birth, feed(4)]);
    await user.click(agree());
    expect(print).not.toHaveBeenCalled();

    await user.click(screen.getByRole("button", { name: /^Cetak rol 58 mm/ }));

    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
