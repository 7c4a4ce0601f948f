import { browserPageLife } from "../../adapters/browser/page-life";
import { createClipPlayer } from "../../adapters/studio/clip-player";
import { browserMicrophone } from "../../adapters/studio/microphone";
import { createTakeMaker } from "../../adapters/studio/take-maker";
import { createTakeStore } from "../../adapters/studio/take-store";
import type { Clock } from "../../application/devices";
import { createStudio, type Studio } from "../../application/studio/studio";
import { lessonClipPath } from "../../content/voice/lesson-voice";

/** Part of the composition root, in a chunk of its own: recording a voice, which only the midwife's room needs. */
export const createBrowserStudio = (base: string, clock: Clock): Studio =>
  createStudio({
    store: createTakeStore(),
    microphone: browserMicrophone,
    maker: createTakeMaker(),
    player: createClipPlayer((clip) => base + lessonClipPath(clip)),
    pageLife: browserPageLife,
    clock,
  });
