import { failure, success, type Result } from "../result";
import { type MassageChoices } from "./choices-schema";
import { USUAL_MANNER } from "./manner";
import type { Protocol, Variant } from "./protocol";

export type { MassageChoices } from "./choices-schema";

export type ChoiceFault = "rest-out-of-range" | "rounds-out-of-range" | "position-not-offered";

const isWholeBetween = (value: number, least: number, most: number, step: number): boolean =>
  value >= least && value <= most && value % step === 0;

/** The choices nobody made, as the protocol would make them. */
export const usualChoices = (protocol: Protocol): MassageChoices => ({
  restMs: protocol.interval.kind === "rest" ? protocol.interval.usualMs : protocol.interval.ms,
  rounds: protocol.rounds.usual,
  ...USUAL_MANNER,
});

/**
 * Completes what was chosen with what is usual. Legal: rests in whole seconds within the protocol's range,
 * a whole number of rounds within its range, a position it offers.
 */
export function completeChoices(
  protocol: Protocol,
  chosen: Partial<MassageChoices>,
): Result<MassageChoices, ChoiceFault> {
  const usual = usualChoices(protocol);
  const choices: MassageChoices = {
    ...usual,
    ...chosen,
    restMs: protocol.interval.kind === "rest" ? (chosen.restMs ?? usual.restMs) : usual.restMs,
  };
  const { interval, rounds, positions } = protocol;
  if (
    interval.kind === "rest" &&
    !isWholeBetween(choices.restMs, interval.leastMs, interval.mostMs, 1000)
  )
    return failure("rest-out-of-range");
  if (!isWholeBetween(choices.rounds, rounds.least, rounds.most, 1))
    return failure("rounds-out-of-range");
  if (!positions.includes(choices.position)) return failure("position-not-offered");
  return success(choices);
}

export const variantsOf = (choices: MassageChoices): readonly Variant[] => [
  ...(choices.oil ? [] : ["without-oil" as const]),
  ...(choices.helper === "other" ? ["other-helper" as const] : []),
  ...(choices.position === "side-lying" ? ["side-lying" as const] : []),
];
