import { usualChoices, type MassageChoices } from "./choices";
import type { Protocol } from "./protocol";

/** The same path, circles and passes in one short round: what is practised is what is done later. */
export const practiceOf = (protocol: Protocol): Protocol => {
  const { leadIn, round, closing } = protocol.practice;
  return {
    ...protocol,
    leadIn,
    closing,
    roundMs: round.ms,
    roundCues: [round.cues],
    rounds: { least: 1, most: 1, usual: 1 },
  };
};

/** A pillow needs no oil, and lies as it lies. */
export const practiceChoices = (protocol: Protocol): MassageChoices => ({
  ...usualChoices(practiceOf(protocol)),
  oil: false,
});
