import type { Plugin } from "vite";

import { protocols } from "../../src/content/protocols/index";
import { compileTimeline } from "../../src/core/protocol/compile";
import type { MassageChoices } from "../../src/core/protocol/choices";
import type { Protocol } from "../../src/core/protocol/protocol";
import { protocolFaults, timelineFaults } from "../../src/core/protocol/timeline-faults";

/** Every choice a family is offered: rests, rounds, oil, helper, position. */
export function offeredChoices(protocol: Protocol): readonly MassageChoices[] {
  const { interval, rounds, positions } = protocol;
  const rests = interval.kind === "rest" ? interval.choicesMs : [interval.ms];
  const counts = Array.from(
    { length: rounds.most - rounds.least + 1 },
    (_, index) => rounds.least + index,
  );
  return rests.flatMap((restMs) =>
    counts.flatMap((count) =>
      positions.flatMap((position) =>
        [true, false].flatMap((oil) =>
          (["father", "other"] as const).map((helper) => ({
            restMs,
            rounds: count,
            oil,
            helper,
            position,
          })),
        ),
      ),
    ),
  );
}

/** What is wrong with a protocol in any choice a family is offered; empty when it may ship. */
export const contentFaults = (protocol: Protocol): readonly string[] => [
  ...protocolFaults(protocol),
  ...offeredChoices(protocol).flatMap((choices) =>
    timelineFaults(compileTimeline(protocol, choices)),
  ),
];

/** Stops the build when a protocol makes an axis that a phone should never see. */
export const checkContent = (): Plugin => ({
  name: "check-content",
  apply: "build",
  buildStart() {
    for (const protocol of Object.values(protocols)) {
      const faults = contentFaults(protocol);
      if (faults.length > 0) this.error(`Protocol ${protocol.id}:\n${faults.join("\n")}`);
    }
  },
});
