import type { Capture, Hearing } from "../../application/studio/ports";
import { success } from "../../core/result";
import { peakOf } from "../../core/studio/loudness";
import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the module it makes
import moduleAddress from "./hear-samples?worker&url";

/** No line takes half as long: who forgets to stop fills no memory. */
export const MOST_SECONDS = 30;

/** A batch that has not come by then will not, in ms. */
const LAST_BATCH_MS = 150;

function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Hears what a stream gives, sample by sample. @param onClosed when nothing is heard any longer
 */
export async function captureSamples(
  context: AudioContext,
  stream: MediaStream,
  { onLevel, onFull }: Hearing,
  onClosed: () => void,
): Promise<Capture> {
  await context.audioWorklet.addModule(trustedAddress(moduleAddress));
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
  const ear = new AudioWorkletNode(context, "hear-samples", {
    channelCount: 1,
    channelCountMode: "explicit",
  });
  const parts: Float32Array[] = [];
  let room = MOST_SECONDS * context.sampleRate;
  ear.port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof Float32Array) || room <= 0) return;
    parts.push(data);
    room -= data.length;
    onLevel(peakOf(data));
    if (room <= 0) onFull();
  });
  ear.port.start();
  source.connect(ear);
  // It gives silence: a node that leads nowhere is not asked for anything in every browser.
  ear.connect(context.destination);
  const close = (): void => {
    ear.port.close();
    source.disconnect();
    ear.disconnect();
    onClosed();
  };
  /** What is on its way still comes: her last word must not be cut off by the thumb that follows it. */
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      ear.port.addEventListener("message", () => resolve(), { once: true });
      setTimeout(resolve, LAST_BATCH_MS);
    });
  return {
    stop: async () => {
      await settle();
      close();
      return success({ samples: joined(parts), sampleRateHz: context.sampleRate });
    },
    cancel: close,
  };
}
