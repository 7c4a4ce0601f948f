import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createObservable } from "../../application/observable";
import type { InstallWay } from "../../application/services";
import type { NotebookState } from "../../application/notebook/state";
import { createCopyingPhone } from "../../../tests/fakes/written-phone";
import { renderInApp } from "../../../tests/fakes/render-in-app";
import { StorageSection } from "./storage-section";

afterEach(cleanup);

describe("what the phone promises", () => {
  const ready = { status: "ready", room: "enough" } as const;

  it.each<readonly [Partial<NotebookState>, string]>([
    [{ ...ready, persistence: "granted" }, "HP ini akan menjaga catatan."],
    [
      { ...ready, persistence: "refused" },
      "HP ini bisa menghapus catatan kalau penuh. Simpan salinan.",
    ],
    [{ ...ready, persistence: "unknown" }, "Belum tahu apakah HP ini menjaga catatan."],
    [{ ...ready, room: "nearly-full" }, "Memori HP hampir penuh."],
    [{ status: "unavailable" }, "HP ini tidak bisa menyimpan catatan sekarang."],
  ])("is said in words: %j", async (state, sentence) => {
    await renderInApp(<StorageSection />, createCopyingPhone().servicesIn(state));

    expect(screen.getByText(sentence)).toBeTruthy();
    expect(
      screen.getByText("Kalau HP hilang atau browser dibersihkan, catatan ikut hilang."),
    ).toBeTruthy();
  });

  it("is to open the app in a browser first, where it lies inside another app", async () => {
    const installer = {
      ...createObservable<InstallWay>("in-app-android"),
      prompt: async () => undefined,
    };

    await renderInApp(<StorageSection />, { ...createCopyingPhone().servicesIn(ready), installer });

    expect(screen.getByText(/Ketuk ⋮, lalu pilih "Buka di Chrome"\./)).toBeTruthy();
  });
});
