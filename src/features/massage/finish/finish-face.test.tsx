import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakePhone, jujunChoices } from "../../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { settled } from "../../../../tests/fakes/settled";
import { createLate } from "../../../application/late";
import { useObservable, useServices } from "../../../access/services-context";
import { buttonClassName } from "../../../ui/button/button";
import { FinishFace } from "./finish-face";

afterEach(cleanup);

function Finish() {
  const state = useObservable(useServices().massage);
  return state.phase === "on" ? <FinishFace {...state} /> : null;
}

describe("the end of a massage", () => {
  it("asks first whether colostrum was seen; closing it is no more than a way out", async () => {
    const phone = createFakePhone();
    await phone.notebook.open();
    await phone.runner.start("jujun", jujunChoices);
    await settled();
    phone.clock.advance(90_000);
    phone.runner.finish();
    await settled();
    const runner = createLate(async () => phone.runner);
    await runner.fetch();
    const { notebook, massage, clock } = phone;

    await renderInApp(<Finish />, { notebook, massage, clock, runner });

    const asked = screen.getByRole("link", { name: "Ada kolostrum keluar?" });
    expect(asked.className).toBe(buttonClassName({ kind: "primary" }));
    expect(asked.getAttribute("href")).toContain("/catatan?");
    expect(screen.getByRole("button", { name: "Tutup" }).className).toBe(
      buttonClassName({ kind: "secondary" }),
    );
  });
});

describe("the end of a massage that could not be written down", () => {
  it("says so, and is tried again by a tap until it is kept", async () => {
    const phone = createFakePhone();
    await phone.notebook.open();
    await phone.runner.start("jujun", jujunChoices);
    await settled();
    phone.clock.advance(90_000);
    phone.records.fail("full");
    phone.runner.finish();
    await settled();
    const runner = createLate(async () => phone.runner);
    await runner.fetch();
    const { notebook, massage, clock } = phone;
    const { user } = await renderInApp(<Finish />, { notebook, massage, clock, runner });
    const atFirst = screen.getByText(/^Catatan pijat ini belum tersimpan\./);

    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    const stillNot = screen.queryByText(/Tersimpan\.$/);
    phone.records.fail(null);
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));
    await act(settled);

    expect(atFirst).toBeTruthy();
    expect(stillNot).toBeNull();
    expect(await screen.findByText(/^1 menit, sampai babak 1\. Tersimpan\.$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Coba lagi" })).toBeNull();
    expect(phone.records.rows()).toHaveLength(1);
  });
});
