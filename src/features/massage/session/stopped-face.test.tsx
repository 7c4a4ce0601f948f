import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakePhone } from "../../../../tests/fakes/fake-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { createLate } from "../../../application/late";
import type { StopReason } from "../../../core/session/session";
import { StoppedFace } from "./stopped-face";

afterEach(cleanup);

async function stopped(reason: StopReason | null) {
  const phone = createFakePhone();
  const runner = createLate(async () => phone.runner);
  await runner.fetch();
  return renderInApp(<StoppedFace reason={reason} />, { runner });
}

const REASONS = [
  "Ibu ingin berhenti",
  "Bayi mau menyusu",
  "Sakit di tempat dipijat",
  /^Ibu tidak enak badan/,
] as const;
const chosen = () =>
  REASONS.map((name) => screen.getByRole("button", { name }).getAttribute("aria-pressed"));

describe("a massage that she stopped", () => {
  it.each([
    [null, ["false", "false", "false", "false"]],
    ["baby", ["false", "true", "false", "false"]],
    ["unwell", ["false", "false", "false", "true"]],
  ] as const)("shows all reasons when it is '%s', the chosen one marked", async (reason, marks) => {
    await stopped(reason);

    expect(chosen()).toEqual(marks);
  });

  it("names every sign to go for, and does not go on, when she feels unwell", async () => {
    await stopped("unwell");

    expect(
      screen.getByText(/Banyak darah, pingsan, sesak, atau berdebar\? Berangkat/),
    ).toBeTruthy();
    expect(screen.getByText(/Sakit kepala hebat atau pandangan kabur\? Berangkat/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Lanjutkan" })).toBeNull();
  });
});
