import { describe, expect, it } from "vitest";

import { protocols } from "../../content/protocols/index";
import { compileTimeline } from "../../core/protocol/compile";
import { minutesOf } from "../../parts/words/minutes-of";
import { clockText, countedMinutes, wholeMinutes } from "./minutes";

describe("minutes as families are told them", () => {
  it.each([
    [120_000, "2"],
    [150_000, "2½"],
    [30_000, "½"],
    [384_000, "6½"],
  ])("writes %i ms as %s", (ms, text) => {
    expect(minutesOf(ms, "id")).toBe(text);
  });

  it.each([
    [120_000, "19"],
    [150_000, "20"],
    [180_000, "21"],
  ])("counts rests of %i ms to %s minutes, without lead-in and closing", (restMs, minutes) => {
    const timeline = compileTimeline(protocols.jujun, { restMs });

    expect(countedMinutes(timeline, "id")).toBe(minutes);
  });

  it("counts the short massage as three minutes", () => {
    expect(countedMinutes(compileTimeline(protocols.downward), "id")).toBe("3");
  });
});

describe("the clock of the session", () => {
  it.each([
    [216_000, "3:36"],
    [215_001, "3:36"],
    [59_000, "0:59"],
    [1, "0:01"],
    [0, "0:00"],
  ])("shows %i ms as %s: zero is the end and nothing earlier", (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});

describe("whole minutes done", () => {
  it.each([
    [0, 0],
    [59_000, 0],
    [59_600, 1],
    [425_000, 7],
    [899_990, 15],
  ])("takes %i ms for %i", (ms, minutes) => {
    expect(wholeMinutes(ms)).toBe(minutes);
  });
});
