import { failure, success, type Result } from "../result";
import { FORMAT, FRAME_BYTES, FRAME_MS } from "../track/frames";
import { parseClip } from "../track/parse-clip";
import { filtered, highPass } from "./filter";
import { finishVoice, missingDb } from "./finish-voice";
import { resampled } from "./resample";
import { voiceSpan } from "./voice-span";

/** What a microphone gave: mono, a full sample is 1. */
export type Sound = { readonly samples: Float32Array; readonly sampleRateHz: number };

/**
 * Why a take cannot be used. "too-loud": it was clipped. "only-noise": no voice stands out. "cut-at-start": she spoke
 * before it began. "unsound": what the encoder gave is no clip.
 */
export type TakeFault =
  | "too-loud"
  | "too-soft"
  | "too-long"
  | "only-noise"
  | "cut-at-start"
  | "unsound";

/** Makes MP3 frames of samples at 24 kHz. */
export type Encode = (samples: Float32Array) => Promise<Uint8Array>;

/** Below a voice there is only the hum and the handling of the phone, in hertz. */
const VOICE_FROM_HZ = 90;
/** A sample so large was cut off; so many in a row are no accident, and so many places are heard. */
const CLIPPED_FROM = 0.985;
const CLIPPED_IN_A_ROW = 3;
const CLIPPED_PLACES = 4;
/** A voice that stands out less is lost in the noise of the room once both are made louder, in dB. */
const LEAST_ABOVE_NOISE_DB = 15;
/** More than this, and the phone's own noise is heard, in dB. */
const MOST_GAIN_DB = 30;
/** Sound so soon after the beginning had begun before it, in ms. */
const EARLIEST_ONSET_MS = 40;

function isClipped(samples: Float32Array): boolean {
  let [run, places] = [0, 0];
  for (const sample of samples) {
    run = Math.abs(sample) >= CLIPPED_FROM ? run + 1 : 0;
    if (run === CLIPPED_IN_A_ROW) places += 1;
  }
  return places >= CLIPPED_PLACES;
}

/** The voice of a recording, at 24 kHz and without what surrounds it; or why it is none to keep. */
function voiceIn({ samples, sampleRateHz }: Sound): Result<Float32Array, TakeFault> {
  const rate = FORMAT.sampleRateHz;
  const all = filtered(resampled(samples, sampleRateHz, rate), highPass(VOICE_FROM_HZ, rate));
  const span = voiceSpan(all, rate);
  if (span === null || span.aboveNoiseDb < LEAST_ABOVE_NOISE_DB) return failure("only-noise");
  if (isClipped(samples)) return failure("too-loud");
  if (span.onsetMs < EARLIEST_ONSET_MS) return failure("cut-at-start");
  const voice = all.slice(span.from, span.to);
  return missingDb(voice) > MOST_GAIN_DB ? failure("too-soft") : success(voice);
}

/**
 * Makes of a recording what families will hear: trimmed, levelled, limited, encoded. Says what is wrong with it
 * otherwise, the first thing that she can mend.
 *
 * @param longestMs how long the line may take in its place
 */
export async function finishRecording(
  sound: Sound,
  longestMs: number,
  encode: Encode,
): Promise<Result<Uint8Array, TakeFault>> {
  const voice = voiceIn(sound);
  if (!voice.ok) return voice;
  const bytes = await encode(finishVoice(voice.value));
  if (!parseClip(bytes).ok) return failure("unsound");
  return (bytes.length / FRAME_BYTES) * FRAME_MS > longestMs ? failure("too-long") : success(bytes);
}
