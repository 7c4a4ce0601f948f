import { createNarrator } from "./adapters/browser/narrator";
import type { Narrator } from "./application/ports";

/** Part of the composition root, in a chunk of its own: reading aloud, which only the lessons need. */
export const createNarratorEngine = (base: string): Promise<Narrator> =>
  createNarrator((clip) => `${base}voice/id/${clip}.mp3`);
