import { fileURLToPath } from "node:url";

const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the words, the clips and the record of their making lie. */
export const PATHS = {
  lines: fromRoot("src/content/voice/lines.json"),
  lexicon: fromRoot("src/content/voice/lexicon.id.json"),
  manifest: fromRoot("src/content/voice/manifest.json"),
  lessonLines: fromRoot("src/content/voice/lesson-lines.json"),
  lessonWords: fromRoot("src/locales/id/lessons.json"),
  lessonManifest: fromRoot("src/content/voice/lesson-manifest.json"),
  voice: fromRoot("public/voice/id"),
  sound: fromRoot("public/sound"),
  variant: fileURLToPath(new URL("voice-tenang", import.meta.url)),
  parseClip: fromRoot("src/core/track/parse-clip.ts"),
  package: fromRoot("src/core/midwife/package.ts"),
  recording: fromRoot("src/core/midwife/recording.ts"),
  base85: fromRoot("src/core/exchange/base85.ts"),
  filter: fromRoot("src/core/studio/filter.ts"),
  finishVoice: fromRoot("src/core/studio/finish-voice.ts"),
  limiter: fromRoot("src/core/studio/limiter.ts"),
  limits: fromRoot("src/core/studio/limits.ts"),
  loudness: fromRoot("src/core/studio/loudness.ts"),
};
