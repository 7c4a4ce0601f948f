import { runnerImport } from "vite";
import { PATHS } from "./paths.mjs";

/** A module of the app, so that a clip is made and judged by the app's own rules wherever that is done. */
export const fromCore = async (path) =>
  (await runnerImport(path, { logLevel: "error", configFile: false })).module;

export const { parseClip } = await fromCore(PATHS.parseClip);
export const { filtered } = await fromCore(PATHS.filter);
export const { loudnessOf, peakOf, speakerLoudnessOf } = await fromCore(PATHS.loudness);
export const { finishVoice, louder, missingDb } = await fromCore(PATHS.finishVoice);
export const { limited } = await fromCore(PATHS.limiter);
export const { LESSON_LONGEST_MS, PEAK_LIMIT, VOICE_LUFS, VOICE_SPEAKER_LUFS } = await fromCore(
  PATHS.limits,
);
