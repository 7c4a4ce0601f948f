import { encodeQR } from "qr";

import { trustedAddress } from "../browser/trusted-address";
// oxlint-disable-next-line import/default -- the bundler gives the address of the worker it makes
import workerAddress from "./read-codes?worker&url";

/** Reads the letters of the code in a picture; null where there is none that can be read. */
export type CodeReader = {
  readonly read: (picture: ImageData) => Promise<string | null>;
  readonly close: () => void;
};

type Detector = { readonly detect: (image: ImageData) => Promise<readonly unknown[]> };
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

const isDetectorClass = (value: unknown): value is DetectorClass => typeof value === "function";

const lettersOf = (found: unknown): string | null => {
  const letters: unknown =
    typeof found === "object" && found !== null ? Reflect.get(found, "rawValue") : null;
  return typeof letters === "string" && letters !== "" ? letters : null;
};

/** A code of ours, as a picture: white rim, six pixels a module. */
function pictureOf(letters: string): ImageData {
  const modules = encodeQR(letters, "raw", { ecc: "low", border: 4, scale: 6 });
  const side = modules.length;
  const picture = new ImageData(side, side);
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      picture.data.set(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * side + x) * 4);
  return picture;
}

const PROBE = "TETES PERTAMA 0123456789 $%*+-./:";

/** The phone's own reader, which is quicker; some phones list one that reads nothing, so it is tried on a code of ours. */
async function ownReader(): Promise<CodeReader | null> {
  try {
    const own: unknown = Reflect.get(globalThis, "BarcodeDetector");
    if (!isDetectorClass(own)) return null;
    const detector = new own({ formats: ["qr_code"] });
    const read = async (picture: ImageData): Promise<string | null> =>
      lettersOf((await detector.detect(picture))[0]);
    return (await read(pictureOf(PROBE))) === PROBE
      ? { read: (picture) => read(picture).catch(() => null), close: () => undefined }
      : null;
  } catch {
    return null;
  }
}

function workerReader(): CodeReader {
  const worker = new Worker(trustedAddress(workerAddress));
  let answer: ((letters: string | null) => void) | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
    answer?.(typeof data === "string" ? data : null),
  );
  return {
    read: ({ data, width }) =>
      new Promise((resolve) => {
        answer = resolve;
        worker.postMessage({ bytes: data.buffer, side: width }, [data.buffer]);
      }),
    close: () => worker.terminate(),
  };
}

export const createCodeReader = async (): Promise<CodeReader> =>
  (await ownReader()) ?? workerReader();
