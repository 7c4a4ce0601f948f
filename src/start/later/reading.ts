import { createNarrator } from "../../adapters/browser/narrator";
import type { Narrator } from "../../application/devices";
import { lessonClipPath } from "../../content/voice/lesson-voice";

/** Part of the composition root, in a chunk of its own: reading aloud, which only the lessons need. */
export const createBrowserNarrator = (base: string): Promise<Narrator> =>
  createNarrator((clip) => base + lessonClipPath(clip));
