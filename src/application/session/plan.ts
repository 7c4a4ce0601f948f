import type { MassageChoices } from "../../core/protocol/choices";
import { compileTimeline } from "../../core/protocol/compile";
import { practiceChoices, practiceOf } from "../../core/protocol/practice";
import type { Protocol, ProtocolId } from "../../core/protocol/protocol";
import type { Timeline } from "../../core/protocol/timeline";

export type Protocols = Readonly<Record<ProtocolId, Protocol>>;

/** What is massaged, and the axis that this makes. */
export type Plan = {
  readonly protocol: ProtocolId;
  readonly choices: MassageChoices;
  readonly isPractice: boolean;
  readonly timeline: Timeline;
};

/** Equal for plans that make the same axis. */
export const keyOfPlan = ({ protocol, choices, isPractice }: Plan): string => {
  const { restMs, rounds, oil, helper, position } = choices;
  return JSON.stringify([protocol, isPractice, restMs, rounds, oil, helper, position]);
};

/** @throws RangeError for choices that the protocol does not allow */
export const massagePlan = (
  protocols: Protocols,
  protocol: ProtocolId,
  choices: MassageChoices,
): Plan => ({
  protocol,
  choices,
  isPractice: false,
  timeline: compileTimeline(protocols[protocol], choices),
});

/** One short round on a pillow. */
export function practicePlan(protocols: Protocols, protocol: ProtocolId): Plan {
  const choices = practiceChoices(protocols[protocol]);
  return {
    protocol,
    choices,
    isPractice: true,
    timeline: compileTimeline(practiceOf(protocols[protocol]), choices),
  };
}
