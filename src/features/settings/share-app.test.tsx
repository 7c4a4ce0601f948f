import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { createLate } from "../../application/late";
import type { AppSharer, Sending } from "../../application/services";
import { ShareApp } from "./share-app";

afterEach(cleanup);

const sharerThat = (send: AppSharer["send"]): AppSharer => ({
  address: "https://tetes.example/",
  code: [
    [false, true],
    [true, false],
  ],
  send,
});
const shown = (sharer: AppSharer) =>
  renderInApp(<ShareApp />, { sharer: createLate(async () => sharer) });

describe("sharing the app", () => {
  it("fetches nothing until it is asked; then shows the code with the address below it", async () => {
    let fetched = 0;
    const sharer = createLate(async () => {
      fetched += 1;
      return sharerThat(async () => "left");
    });
    const { user } = await renderInApp(<ShareApp />, { sharer });
    const before = fetched;

    await user.click(screen.getByRole("button", { name: "Tampilkan kode" }));

    expect(before).toBe(0);
    const code = await screen.findByRole("img", { name: "Kode alamat aplikasi ini" });
    expect(code.querySelector("path")?.getAttribute("d")).toBe("M1 0h1v1h-1zM0 1h1v1h-1z");
    expect(screen.getByText("https://tetes.example/")).toBeTruthy();
  });

  it.each<readonly [Sending, RegExp]>([
    ["shared", /^Berkas sudah diserahkan/],
    ["saved", /tetes-pertama\.html/],
    ["ready", /^Berkas siap\. Ketuk sekali lagi/],
    ["left", /^Belum ada yang dikirim/],
    ["unreachable", /^Berkas belum terambil/],
  ])("tells where the file went: %s", async (sending, words) => {
    const { user } = await shown(sharerThat(async () => sending));

    await user.click(screen.getByRole("button", { name: "Kirim 1 berkas" }));

    expect(await screen.findByText(words)).toBeTruthy();
  });

  it("says the same where its own code cannot be fetched", async () => {
    const sharer = createLate<AppSharer>(() => Promise.reject(new TypeError("no network")));
    const { user } = await renderInApp(<ShareApp />, { sharer });

    await user.click(screen.getByRole("button", { name: "Kirim 1 berkas" }));

    expect(await screen.findByText(/^Berkas belum terambil/)).toBeTruthy();
  });
});
