import * as v from "valibot";

import type { Immutable } from "../immutable";
import { success, type Result } from "../result";
import type { ClipFault } from "../track/parse-clip";
import { instantSchema } from "../time/schemas";
import { lineSchema, whoSchema } from "./parts";
import { joinSound, recordedLine, splitSound, type Recording } from "./recording";
import { isHeard, type Script } from "./script";
import { isSamePackage, type Origin, type TakenPackage } from "./taken";

const keptVoiceSchema = v.object({
  madeAt: instantSchema,
  who: whoSchema,
  lines: v.array(lineSchema),
  /** As `joinSound` gives it. */
  sound: v.custom<Uint8Array>((sound) => sound instanceof Uint8Array),
});

/** A midwife's voice as it lies on a family's phone, with the package that it came in. */
export type KeptVoice = Immutable<v.InferOutput<typeof keptVoiceSchema>>;

export const keptVoice = (
  { madeAt, who }: Origin,
  recordings: readonly Recording[],
): KeptVoice => ({
  madeAt,
  who,
  lines: recordings.map(recordedLine),
  sound: joinSound(recordings),
});

/** Reads it; null where nothing lies there that belongs to the package that was taken. */
export function readKeptVoice(stored: unknown, taken: TakenPackage): KeptVoice | null {
  const parsed = v.safeParse(keptVoiceSchema, stored);
  return parsed.success && isSamePackage(parsed.output, taken) ? parsed.output : null;
}

/** The lines that are heard in her voice as the app speaks now. */
export const linesHeard = ({ lines }: KeptVoice, script: Script): readonly string[] =>
  lines.filter((line) => isHeard(line, script)).map(({ line }) => line);

/** The sound of those of the wanted lines that are heard in her voice. */
export function clipsHeard(
  { lines, sound }: KeptVoice,
  wanted: ReadonlySet<string>,
  script: Script,
): Result<ReadonlyMap<string, Uint8Array>, ClipFault> {
  const recordings = splitSound(lines, sound);
  if (!recordings.ok) return recordings;
  const heard = recordings.value.filter(
    (recording) => wanted.has(recording.line) && isHeard(recordedLine(recording), script),
  );
  return success(new Map(heard.map(({ line, bytes }) => [line, bytes])));
}
