import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { fromCore } from "./core.mjs";
import { PATHS } from "./paths.mjs";

const inflated = (bytes, mostBytes) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
};

/**
 * The recordings in the file of a midwife's package, proved frame by frame by the app's own reader. Throws for a file
 * that is none, is altered, or holds no voice.
 * @returns {Promise<readonly {line: string, words: string, bytes: Uint8Array}[]>}
 */
export const readPackageRecordings = async (path) => {
  const [{ decodePackage }, { fromBase85 }, { bytesOfFrames, framesOfAll, splitSound }] =
    await Promise.all([PATHS.package, PATHS.base85, PATHS.recording].map(fromCore));
  const decoded = decodePackage(readFileSync(path, "utf8"));
  if (!decoded.ok) throw new Error(`${path} is no package that can be read: ${decoded.reason}`);
  const { voice } = decoded.value;
  if (voice === null) throw new Error(`${path} holds no voice`);
  const packed = fromBase85(voice.sound);
  const sound = packed && inflated(packed, bytesOfFrames(framesOfAll(voice.lines)));
  const recordings = sound && splitSound(voice.lines, sound);
  if (!recordings?.ok) throw new Error(`${path} holds sound that is none`);
  return recordings.value;
};
