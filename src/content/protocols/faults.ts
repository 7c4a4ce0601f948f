import { compileTimeline } from "../../core/protocol/compile";
import { offeredChoices } from "../../core/protocol/offered";
import { practiceChoices, practiceOf } from "../../core/protocol/practice";
import type { Protocol } from "../../core/protocol/protocol";
import { protocolFaults, timelineFaults } from "../../core/protocol/timeline-faults";
import { protocols } from "./index";

/** What is wrong with a protocol in any choice a family is offered; empty when it may ship. */
export const contentFaults = (protocol: Protocol): readonly string[] => [
  ...protocolFaults(protocol),
  ...offeredChoices(protocol).flatMap((choices) =>
    timelineFaults(compileTimeline(protocol, choices)),
  ),
  ...protocolFaults(practiceOf(protocol)),
  ...timelineFaults(compileTimeline(practiceOf(protocol), practiceChoices(protocol))),
];

/** What is wrong with any protocol, each fault with its protocol's name; empty when the app may be built. */
export const allFaults = (): readonly string[] =>
  Object.values(protocols).flatMap((protocol) =>
    contentFaults(protocol).map((fault) => `${protocol.id}: ${fault}`),
  );
