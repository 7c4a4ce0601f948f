import { type MassageChoices } from "./choices-schema";
import { HELPERS } from "./manner";
import type { Protocol } from "./protocol";

/** How long a massage lasts: by its rests, or by how often a short one is repeated. */
export type Length = Pick<MassageChoices, "restMs"> | Pick<MassageChoices, "rounds">;

const roundsOf = ({ rounds: { least, most } }: Protocol): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

/** The lengths a family may choose from. */
export const offeredLengths = (protocol: Protocol): readonly Length[] =>
  protocol.interval.kind === "rest"
    ? protocol.interval.choicesMs.map((restMs) => ({ restMs }))
    : roundsOf(protocol).map((rounds) => ({ rounds }));

/** Every massage a family may be led through: rests, rounds, oil, helper, position. */
export function offeredChoices(protocol: Protocol): readonly MassageChoices[] {
  const { interval, positions } = protocol;
  const rests = interval.kind === "rest" ? interval.choicesMs : [interval.ms];
  return rests.flatMap((restMs) =>
    roundsOf(protocol).flatMap((rounds) =>
      positions.flatMap((position) =>
        [true, false].flatMap((oil) =>
          HELPERS.map((helper) => ({ restMs, rounds, oil, helper, position })),
        ),
      ),
    ),
  );
}
