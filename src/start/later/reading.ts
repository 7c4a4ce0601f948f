import { createNarrator } from "../../adapters/browser/narrator";
import type { Narrator } from "../../application/devices";

/** Part of the composition root, in a chunk of its own: reading aloud, which only the lessons need. */
export const createBrowserNarrator = (base: string): Promise<Narrator> =>
  createNarrator((clip) => `${base}voice/id/${clip}.mp3`);
