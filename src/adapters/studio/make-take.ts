import { finishRecording, type Sound } from "../../core/studio/finish-recording";
import { encodeByTwo, isLaterFrames } from "./encode-by-two";
import { encodeClip, encodeFrom } from "./encode-clip";
import { READY, TO_ASK, TO_HELP, type MadeTake } from "./take-words";

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
/** The other worker; null where there is none. */
let beside: MessagePort | null = null;

/** Piece by piece, so that a take that is really asked for waits for one at most. */
async function warmUp(): Promise<void> {
  if (warmUps === 0) return;
  warmUps -= 1;
  await finishRecording({ samples: hummed(), sampleRateHz: 24_000 }, Infinity, async (samples) =>
    encodeClip(samples),
  );
  setTimeout(() => void warmUp());
}

async function make({ sound, longestMs }: Asked): Promise<void> {
  warmUps = 0;
  const made: MadeTake = await finishRecording(sound, longestMs, encodeByTwo(beside));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(made);
}

/** Encodes later frames for the other worker. */
function help(port: MessagePort): void {
  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    warmUps = 0;
    if (isLaterFrames(data)) port.postMessage(encodeFrom(data.samples, data.frames));
  });
  port.start();
}

/** Makes clips of recordings beside the page: the screen answers while it works. */
addEventListener("message", ({ data, ports: [port] }: MessageEvent<unknown>) => {
  if (isAsked(data)) void make(data);
  else if (port !== undefined && data === TO_ASK) beside = port;
  else if (port !== undefined && data === TO_HELP) help(port);
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
postMessage(READY);
// What comes first is slow, and she has a sentence to read meanwhile.
setTimeout(() => void warmUp());
