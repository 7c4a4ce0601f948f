import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { birthAt, createWrittenPhone } from "../../../tests/fakes/written-phone";
import { createObservable } from "../../application/observable";
import type { InstallWay } from "../../application/services";
import { NextSteps } from "./next-steps";

afterEach(cleanup);

const BIRTH = "Kapan bayi lahir";
const asksForBirth = () => screen.queryByRole("link", { name: new RegExp(BIRTH) }) !== null;

describe("what is next", () => {
  it("is the birth, while it is known that none is noted", async () => {
    const phone = await createWrittenPhone();

    await renderInApp(<NextSteps />, phone.services);

    expect(asksForBirth()).toBe(true);
  });

  it("is not the birth once it is noted, nor while the notes are locked or cannot be read", async () => {
    const born = await createWrittenPhone(birthAt("2026-11-24T20:00:00.000+07:00"));
    const empty = await createWrittenPhone();

    await renderInApp(<NextSteps />, born.services);
    await renderInApp(<NextSteps />, empty.servicesIn({ lock: "locked" }));
    await renderInApp(<NextSteps />, empty.servicesIn({ status: "unavailable" }));

    expect(asksForBirth()).toBe(false);
  });

  it.each([
    ["in-app-android", 'Ketuk ⋮, lalu pilih "Buka di Chrome". Catatan di sini bisa hilang.'],
    ["in-app-apple", 'Ketuk ⋯, lalu pilih "Buka di Safari". Catatan di sini bisa hilang.'],
  ] as const)("is a browser of its own, inside another app: %s", async (way, how) => {
    const { services } = await createWrittenPhone();
    const installer = { ...createObservable<InstallWay>(way), prompt: async () => undefined };

    await renderInApp(<NextSteps />, { ...services, installer });

    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toContain(how);
    expect(screen.getAllByText("Buka di browser dulu")).toHaveLength(1);
  });
});
