import type { Camera, CameraFault, Look } from "../../application/hand-over/ports";
import { failure, success } from "../../core/result";
import { createCodeReader, type CodeReader } from "./code-reader";

/** Side of the picture that is read, in pixels: the square that the page shows. */
const SIDE = 480;
/** Less light than this on average is dark, of 255. */
const DARK = 40;
/** Between two pictures, in ms: a code stands for 200. */
const PAUSE_MS = 40;

function faultOf(error: unknown): CameraFault {
  if (!(error instanceof DOMException)) return "unavailable";
  if (error.name === "NotAllowedError" || error.name === "SecurityError") return "refused";
  return error.name === "NotFoundError" || error.name === "NotReadableError"
    ? "none"
    : "unavailable";
}

/** Every sixteenth pixel by its green, which is most of what an eye calls light. */
function isDark({ data }: ImageData): boolean {
  let sum = 0;
  let count = 0;
  for (let at = 1; at < data.length; at += 64) {
    sum += data[at] ?? 0;
    count += 1;
  }
  return sum / count < DARK;
}

/** The square in the middle of what is filmed; null before the first picture. */
function pictureOf(video: HTMLVideoElement, context: CanvasRenderingContext2D): ImageData | null {
  const { videoWidth, videoHeight } = video;
  const side = Math.min(videoWidth, videoHeight);
  if (side === 0) return null;
  const [left, top] = [(videoWidth - side) / 2, (videoHeight - side) / 2];
  context.drawImage(video, left, top, side, side, 0, 0, SIDE, SIDE);
  return context.getImageData(0, 0, SIDE, SIDE);
}

/** Looks at one picture after the other, as quickly as they are read, until it is stopped. */
function watch(
  video: HTMLVideoElement,
  reader: CodeReader,
  onLook: (look: Look) => void,
): () => void {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  let timer: ReturnType<typeof setTimeout> | undefined = undefined;
  let isOn = true;
  async function look(): Promise<void> {
    const picture = context === null ? null : pictureOf(video, context);
    if (picture !== null) {
      const dark = isDark(picture);
      const letters = await reader.read(picture);
      if (isOn) onLook({ letters, isDark: dark });
    }
    if (isOn) timer = setTimeout(() => void look(), PAUSE_MS);
  }
  void look();
  return () => {
    isOn = false;
    clearTimeout(timer);
    reader.close();
  };
}

const openStream = (): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 640 }, height: { ideal: 480 } },
  });

/** The phone's camera, on only while codes are filmed. */
export const browserCamera: Camera = {
  film: async (onLook) => {
    try {
      const stream = await openStream();
      const video = document.createElement("video");
      video.muted = true;
      video.playsInline = true;
      video.srcObject = stream;
      await video.play();
      const stop = watch(video, await createCodeReader(), onLook);
      return success({
        showIn: (place) => {
          if (place instanceof HTMLVideoElement) {
            place.srcObject = stream;
            void place.play().catch(() => undefined);
          }
        },
        stop: () => {
          stop();
          video.srcObject = null;
          for (const track of stream.getTracks()) track.stop();
        },
      });
    } catch (error) {
      return failure(faultOf(error));
    }
  },
};
