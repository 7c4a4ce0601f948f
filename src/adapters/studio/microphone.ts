import type { Capture, Hearing, Microphone, MicrophoneFault } from "../../application/studio/ports";
import { failure, success } from "../../core/result";
import { captureRecorded } from "./recorder-capture";
import { captureSamples } from "./sound-capture";

function faultOf(error: unknown): MicrophoneFault {
  if (!(error instanceof DOMException)) return "unable";
  if (error.name === "NotAllowedError" || error.name === "SecurityError") return "refused";
  if (error.name === "NotFoundError") return "none";
  return error.name === "NotReadableError" || error.name === "AbortError" ? "taken" : "unable";
}

/** As it is: what a phone does to a voice in a call pumps its noise and eats its ends. */
const openStream = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    video: false,
    audio: {
      channelCount: 1,
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: false,
    },
  });

/** A call takes the microphone without ending it; who pulls it out or forbids it ends it. */
function watchLoss(stream: MediaStream, { onLost }: Hearing): void {
  for (const track of stream.getAudioTracks()) {
    track.addEventListener("mute", () => onLost("taken"), { once: true });
    track.addEventListener("ended", () => onLost("unplugged"), { once: true });
  }
}

/** A context that does not run by then never may: so it is where a computer has no sound card. In ms. */
const LET_ON_WITHIN_MS = 1_000;

async function isLetOn(context: AudioContext): Promise<boolean> {
  const patience = new Promise((resolve) => setTimeout(resolve, LET_ON_WITHIN_MS));
  await Promise.race([context.resume(), patience]);
  return context.state === "running";
}

async function capture(
  context: AudioContext,
  stream: MediaStream,
  hearing: Hearing,
): Promise<Capture> {
  const close = (): void => {
    for (const track of stream.getTracks()) track.stop();
    void context.close().catch(() => undefined);
  };
  try {
    if (await isLetOn(context)) return await captureSamples(context, stream, hearing, close);
  } catch {
    // No worklets here, or this one could not be fetched.
  }
  return captureRecorded(context, stream, hearing, close);
}

/** The phone's microphone, on only while she speaks. */
export const browserMicrophone: Microphone = {
  listen: async (hearing) => {
    if (!("AudioContext" in globalThis) || !("mediaDevices" in navigator)) return failure("unable");
    let stream: MediaStream | null = null;
    // Made within the tap: some phones let it run only then.
    const context = new AudioContext();
    try {
      stream = await openStream();
      watchLoss(stream, hearing);
      return success(await capture(context, stream, hearing));
    } catch (error) {
      for (const track of stream?.getTracks() ?? []) track.stop();
      void context.close().catch(() => undefined);
      return failure(faultOf(error));
    }
  },
};
