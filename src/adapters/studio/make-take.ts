import { finishRecording, type Sound } from "../../core/studio/finish-recording";
import { encodeClip } from "./encode-clip";
import { READY, type MadeTake } from "./take-words";

type Asked = { readonly sound: Sound; readonly longestMs: number };

const isAsked = (value: unknown): value is Asked =>
  typeof value === "object" && value !== null && "sound" in value && "longestMs" in value;

/** Of a voice that says nothing, so many pieces: by then the browser has made its quickest code of the encoder. */
const WARM_UPS = 10;
const WARM_UP_SAMPLES = 2 * 24_000;

/** A voice that says nothing: tones that come and go, over the noise of a room. */
const hummed = (): Float32Array =>
  Float32Array.from({ length: WARM_UP_SAMPLES }, (_, n) => {
    const speaks = n % 12_000 > 4_000 ? 0.2 : 0.001;
    return speaks * (Math.sin(n / 17) + Math.sin(n / 5.3) * 0.4 + ((n * 7_919) % 997) / 2_000);
  });

let warmUps = WARM_UPS;

/** Piece by piece, so that a take that is really asked for waits for one at most. */
function warmUp(): void {
  if (warmUps === 0) return;
  warmUps -= 1;
  finishRecording({ samples: hummed(), sampleRateHz: 24_000 }, Infinity, encodeClip);
  setTimeout(warmUp);
}

/** Makes clips of recordings beside the page: the screen answers while it works. */
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!isAsked(data)) return;
  warmUps = 0;
  const made: MadeTake = finishRecording(data.sound, data.longestMs, encodeClip);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(made);
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
postMessage(READY);
// What comes first is slow, and she has a sentence to read meanwhile.
setTimeout(warmUp);
