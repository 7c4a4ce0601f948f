import { readShelf } from "../../scripts/render-voice/check-voice.mjs";

/** The clips as they are shipped, by clip id: lines, bells, breath and tick. */
export const committedClips = (): Readonly<Record<string, Uint8Array>> => {
  const { voice, sounds } = readShelf();
  return Object.fromEntries([...voice, ...sounds]);
};
