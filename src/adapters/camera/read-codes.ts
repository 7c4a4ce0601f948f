import { decodeQR } from "qr/decode.js";

/** A picture as a canvas gives it, four bytes a pixel. */
type Picture = { readonly bytes: ArrayBuffer; readonly side: number };

const isPicture = (value: unknown): value is Picture =>
  typeof value === "object" &&
  value !== null &&
  "bytes" in value &&
  value.bytes instanceof ArrayBuffer &&
  "side" in value &&
  typeof value.side === "number";

function lettersIn({ bytes, side }: Picture): string | null {
  try {
    return decodeQR({ data: new Uint8ClampedArray(bytes), width: side, height: side });
  } catch {
    // No code in it, or none that could be read.
    return null;
  }
}

/** Reads codes beside the page: a picture takes a slow phone longer than a finger waits. */
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(isPicture(data) ? lettersIn(data) : null);
});
