import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeLock } from "../../../tests/fakes/fake-lock";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { settled } from "../../../tests/fakes/settled";
import { createCopyingPhone } from "../../../tests/fakes/written-phone";
import type { HandOver, Seen, ShowFault } from "../../application/hand-over/hand-over";
import type { CameraFault, Look } from "../../application/hand-over/ports";
import { createLate } from "../../application/late";
import type { LockState } from "../../core/lock/lock-row";
import { failure, success } from "../../core/result";
import { HandOverPage } from "./hand-over-page";

afterEach(cleanup);

type Options = { lock?: LockState; fault?: CameraFault; shows?: ShowFault };

/** A phone whose camera sees what it is told: each letter is the name of what a code was. */
async function open({ lock = "none", fault, shows = "empty" }: Options = {}) {
  const phone = createCopyingPhone();
  await phone.notebook.open();
  let look: (seen: Look) => void = () => undefined;
  let stops = 0;
  const names: Readonly<Record<string, Seen>> = {
    n: "new",
    f: "foreign",
    t: "other-transfer",
    o: "older",
    w: "whole",
  };
  const handOver: HandOver = {
    show: async () => failure(shows),
    gather: () => ({
      see: (letters) => names[letters] ?? "known",
      progress: () => ({ rank: 2, total: 6 }),
      notebook: async () => failure("damaged"),
      offer: async () =>
        success({ kind: "restored", added: 3, changed: 0, removed: 0, unreadable: 0 }),
    }),
    camera: {
      film: async (onLook) => {
        look = onLook;
        return fault === undefined
          ? success({ showIn: () => undefined, stop: () => void (stops += 1) })
          : failure(fault);
      },
    },
  };
  const { user } = await renderInApp(<HandOverPage />, {
    ...phone.services,
    lock: createFakeLock(phone.clock, { state: lock }),
    handOver: createLate(async () => handOver),
  });
  const see = async (letters: string | null, isDark = false): Promise<void> => {
    await act(async () => {
      look({ letters, isDark });
      await settled();
    });
  };
  const film = async (): Promise<void> => {
    await user.click(screen.getByRole("button", { name: "HP ini merekam" }));
    await act(settled);
  };
  return { user, see, film, stops: () => stops };
}

describe("two phones that are made the same", () => {
  it("wait for the PIN", async () => {
    await open({ lock: "locked" });

    expect(screen.queryByRole("button", { name: "HP ini merekam" })).toBeNull();
    expect(screen.getByLabelText("Masukkan PIN")).toBeTruthy();
  });

  it("say that there is nothing to show", async () => {
    const { user } = await open();

    await user.click(screen.getByRole("button", { name: "HP ini menunjukkan" }));

    expect(await screen.findByText("Belum ada catatan untuk ditunjukkan.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Kembali" }));
    expect(screen.getByRole("button", { name: "HP ini merekam" })).toBeTruthy();
  });
});

it("notes that are too many for codes are offered as a file", async () => {
  const { user } = await open({ shows: "too-large" });

  await user.click(screen.getByRole("button", { name: "HP ini menunjukkan" }));

  expect(await screen.findByText("Catatan sudah banyak. Kirim file saja.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Simpan file" })).toBeTruthy();
});

describe("the phone that films", () => {
  it.each([
    ["f", "Ini bukan kode Tetes Pertama."],
    ["t", "Ini kode dari catatan lain. Kembali ke kode tadi."],
    ["o", "HP lain memakai aplikasi lama. Perbarui aplikasi di HP lain."],
    ["n", "2 dari 6 bagian sampai"],
  ])("tells what a code was: %s", async (letters, words) => {
    const { film, see } = await open();
    await film();

    await see(letters);

    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each([
    [true, "Terlalu gelap. Nyalakan lampu."],
    [false, "Belum terbaca. Dekatkan, lalu pegang diam."],
  ])("says what helps when nothing was read for long; dark: %s", async (isDark, words) => {
    const { film, see } = await open();
    await film();

    for (let nth = 0; nth < 40; nth += 1) await see(null, isDark);

    expect(screen.getByText(words)).toBeTruthy();
  });

  it("stops the camera once all of it is here, says what came, and offers its turn", async () => {
    const { film, see, stops } = await open();
    await film();

    await see("w");

    expect(stops()).toBe(1);
    expect(screen.getByText("3 catatan ditambahkan. Tidak ada yang hilang.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sekarang HP ini menunjukkan" })).toBeTruthy();
  });

  it("stops the camera when it is left", async () => {
    const { user, film, stops } = await open();
    await film();

    await user.click(screen.getByRole("button", { name: "Berhenti merekam" }));

    expect(stops()).toBe(1);
  });

  it.each(["refused", "none", "unavailable"] as const)(
    "is led to the file where there is no camera: %s",
    async (fault) => {
      const { film } = await open({ fault });
      await film();

      expect(screen.getByRole("alert").textContent).toMatch(/[Kk]irim file/);
      expect(screen.getByRole("button", { name: "Simpan file" })).toBeTruthy();
    },
  );
});
