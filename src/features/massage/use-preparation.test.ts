import { describe, expect, it } from "vitest";

import { protocols } from "../../content/protocols/index";
import { usualChoices } from "../../core/protocol/choices";
import { usualSettings } from "../../core/settings/settings";
import { choicesOf } from "./use-preparation";

const preference = usualSettings.massage;

describe("what a family prefers", () => {
  it("is taken over as far as the protocol allows it, and is usual elsewhere", () => {
    const odd = { ...preference, restMs: 3_600_000, rounds: 9, position: "side-lying" as const };

    const up = choicesOf(protocols.jujun, odd);
    const down = choicesOf(protocols.downward, odd);

    expect(up).toEqual({ ...usualChoices(protocols.jujun), position: "side-lying" });
    expect(down).toEqual(usualChoices(protocols.downward));
  });

  it("keeps every choice that is legal", () => {
    const chosen = { ...preference, restMs: 150_000, oil: false, helper: "other" as const };

    const choices = choicesOf(protocols.jujun, chosen);

    expect(choices).toMatchObject({ restMs: 150_000, rounds: 3, oil: false, helper: "other" });
  });
});
