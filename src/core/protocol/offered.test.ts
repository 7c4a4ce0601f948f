import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyChoices } from "../../../tests/fakes/arbitraries";
import { protocols } from "../../content/protocols/index";
import { completeChoices, usualChoices } from "./choices";
import { offeredChoices, offeredLengths } from "./offered";

describe.each(Object.values(protocols))("what '$id' offers a family", (protocol) => {
  const offered = offeredChoices(protocol);

  it("is legal, each massage once, and the usual one is among it", () => {
    for (const choices of offered)
      expect(completeChoices(protocol, choices)).toEqual({ ok: true, value: choices });
    expect(new Set(offered.map((choices) => JSON.stringify(choices))).size).toBe(offered.length);
    expect(offered).toContainEqual(usualChoices(protocol));
  });

  it("leaves out no legal massage but those of a rest that is not offered", () => {
    const { interval } = protocol;
    fc.assert(
      fc.property(anyChoices(protocol), (choices) => {
        fc.pre(interval.kind === "between" || interval.choicesMs.includes(choices.restMs));

        expect(offered).toContainEqual(choices);
      }),
    );
  });

  it("can be chosen by its length", () => {
    const lengths = offeredLengths(protocol);

    for (const length of lengths)
      expect(offered).toContainEqual({ ...usualChoices(protocol), ...length });
    expect(lengths.length).toBeGreaterThan(0);
  });
});
