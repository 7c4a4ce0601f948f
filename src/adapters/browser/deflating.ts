import type { Deflating } from "../../application/hand-over/ports";

const FORMAT = "deflate-raw";

/** Chrome before 103 and Safari before 16.4 have no such streams, whatever the types say. */
function hasStreams(): boolean {
  try {
    return typeof new CompressionStream(FORMAT) === "object";
  } catch {
    return false;
  }
}

const through = (bytes: Uint8Array, stream: TransformStream<BufferSource, Uint8Array>) =>
  new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(stream).getReader();

type Reader = ReturnType<typeof through>;

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** All that comes, as long as it stays within the limit: a few forged bytes must not fill the phone. */
async function gathered(reader: Reader, mostBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return joined(parts, length);
}

const byStreams: Deflating = {
  deflate: async (bytes) => {
    const reader = through(bytes, new CompressionStream(FORMAT));
    return (await gathered(reader, Number.POSITIVE_INFINITY)) ?? bytes;
  },
  inflate: async (bytes, mostBytes) => {
    try {
      return await gathered(through(bytes, new DecompressionStream(FORMAT)), mostBytes);
    } catch {
      return null;
    }
  },
};

/** For older phones, in a chunk of its own. */
const byPackage: Deflating = {
  deflate: async (bytes) => (await import("fflate")).deflateSync(bytes, { level: 6 }),
  inflate: async (bytes, mostBytes) => {
    const { Inflate } = await import("fflate");
    return inflated(new Inflate(), bytes, mostBytes);
  },
};

type Pushing = {
  ondata: ((part: Uint8Array<ArrayBuffer>, isLast: boolean) => void) | null;
  push: (part: Uint8Array, isLast?: boolean) => void;
};

/** So many bytes are inflated at a time, so that a forged few stop soon. */
const STEP_BYTES = 512;

function inflated(inflate: Pushing, bytes: Uint8Array, mostBytes: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const isTooMuch = (): boolean => length > mostBytes;
  inflate.ondata = (part) => {
    length += part.length;
    if (!isTooMuch()) parts.push(part);
  };
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
      inflate.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
      if (isTooMuch()) return null;
    }
  } catch {
    return null;
  }
  return joined(parts, length);
}

export const browserDeflating: Deflating = hasStreams() ? byStreams : byPackage;
