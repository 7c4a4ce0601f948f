import type { Buzz } from "./session";

/**
 * Pulses and gaps in ms, beginning with a pulse. They differ in number and length, so that phases are told apart
 * by feel alone: start two short, rest one long, resume three short, end three long.
 */
export const PULSES_MS: Readonly<Record<Buzz, readonly number[]>> = {
  start: [200, 150, 200],
  rest: [900],
  resume: [120, 120, 120, 120, 120],
  end: [600, 200, 600, 200, 600],
  soon: [80],
  paused: [350],
};
