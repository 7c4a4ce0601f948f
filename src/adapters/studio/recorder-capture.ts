import type { Capture, Hearing } from "../../application/studio/ports";
import { failure, success } from "../../core/result";
import { peakOf } from "../../core/studio/loudness";
import { MOST_SECONDS } from "./sound-capture";

/** Between two looks at the level, in ms. */
const LOOK_MS = 60;

/** Tells the level of a stream until it is stopped. */
function watchLevel(context: AudioContext, stream: MediaStream, onLevel: (now: number) => void) {
  const ear = new AnalyserNode(context, { fftSize: 2_048 });
  new MediaStreamAudioSourceNode(context, { mediaStream: stream }).connect(ear);
  const samples = new Float32Array(ear.fftSize);
  const timer = setInterval(() => {
    ear.getFloatTimeDomainData(samples);
    onLevel(peakOf(samples));
  }, LOOK_MS);
  return () => clearInterval(timer);
}

async function soundIn(context: AudioContext, pieces: readonly Blob[]) {
  const packed = await new Blob([...pieces]).arrayBuffer();
  const heard = await context.decodeAudioData(packed);
  return { samples: heard.getChannelData(0), sampleRateHz: heard.sampleRate };
}

/** Hears a stream where samples cannot be had: as a file that the browser packs, and unpacks again at the end. */
export function captureRecorded(
  context: AudioContext,
  stream: MediaStream,
  { onLevel, onFull }: Hearing,
  onClosed: () => void,
): Capture {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  const unwatch = watchLevel(context, stream, onLevel);
  const timer = setTimeout(onFull, MOST_SECONDS * 1000);
  recorder.start();
  const close = (): void => {
    clearTimeout(timer);
    unwatch();
    onClosed();
  };
  return {
    stop: async () => {
      try {
        await new Promise((resolve) => {
          recorder.addEventListener("stop", resolve, { once: true });
          recorder.stop();
        });
        return success(await soundIn(context, pieces));
      } catch {
        // What it packed it cannot unpack, or the recorder had ended before.
        return failure("unable");
      } finally {
        close();
      }
    },
    cancel: close,
  };
}
