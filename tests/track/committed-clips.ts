import { readShelf } from "../../scripts/render-voice/check-voice.mjs";

/** The clips a session is put together from, as they are shipped, by clip id: lines, bells, turn, breath and tick. */
export const committedClips = (): Readonly<Record<string, Uint8Array>> => {
  const { lines, voice, sounds } = readShelf();
  const ofSession = new Set(lines.map(({ id }) => id));
  return Object.fromEntries([...[...voice].filter(([id]) => ofSession.has(id)), ...sounds]);
};
