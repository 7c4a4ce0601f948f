import type { Encode } from "../../core/studio/finish-recording";
import { FORMAT } from "../../core/track/frames";
import { encodeClip, encodeFrom, encodeUntil } from "./encode-clip";

/** A clip whose later frames another worker encodes. */
export type LaterFrames = { readonly samples: Float32Array; readonly frames: number };

export const isLaterFrames = (value: unknown): value is LaterFrames =>
  typeof value === "object" && value !== null && "samples" in value && "frames" in value;

/** Who has done one half waits so many times as long for the other; then it does that one, too. */
const PATIENCE = 3;
const LEAST_PATIENCE_MS = 200;

const laterFrames = async (beside: MessagePort, asked: LaterFrames): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    beside.addEventListener(
      "message",
      ({ data }: MessageEvent<unknown>) => resolve(data instanceof Uint8Array ? data : null),
      { once: true },
    );
    beside.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
    beside.postMessage(asked);
  });

const after = async (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, null);
  });

/**
 * Encodes one half here and lets another worker encode the other: she hears herself after little more than half the time.
 * One that does not answer (never came, was thrown out) costs time and nothing else.
 */
export const encodeByTwo =
  (beside: MessagePort | null): Encode =>
  async (samples) => {
    const frames = Math.floor(samples.length / FORMAT.samplesPerFrame / 2);
    if (beside === null || frames === 0) return encodeClip(samples);
    const theirs = laterFrames(beside, { samples, frames });
    const began = performance.now();
    const ours = encodeUntil(samples, frames);
    const patience = Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - began));
    const later = (await Promise.race([theirs, after(patience)])) ?? encodeFrom(samples, frames);
    const bytes = new Uint8Array(ours.length + later.length);
    bytes.set(ours);
    bytes.set(later, ours.length);
    return bytes;
  };
