import { parseClip, type Clip, type ClipFault } from "./parse-clip";

/** A clip that could not be used. "too-long": it would have run into the next cue or past the end. */
export type UnusableClip = {
  readonly clip: string;
  readonly fault: ClipFault | "missing" | "too-long";
};

/** The clips at hand. `find` parses each clip once; what cannot be used is noted once and stays `undefined`. */
export type SoundLibrary = {
  readonly find: (clip: string) => Clip | undefined;
  readonly note: (unusable: UnusableClip) => void;
  readonly unusable: () => readonly UnusableClip[];
};

export const createSoundLibrary = (clips: Readonly<Record<string, Uint8Array>>): SoundLibrary => {
  const found = new Map<string, Clip | undefined>();
  const notes = new Map<string, UnusableClip>();
  const note = (unusable: UnusableClip): void => {
    notes.set(`${unusable.clip} ${unusable.fault}`, unusable);
  };

  const read = (clip: string): Clip | undefined => {
    const bytes = clips[clip];
    const parsed = bytes === undefined ? undefined : parseClip(bytes);
    if (parsed?.ok === true) return parsed.value;
    note({ clip, fault: parsed?.reason ?? "missing" });
    return undefined;
  };

  const find = (clip: string): Clip | undefined => {
    if (!found.has(clip)) found.set(clip, read(clip));
    return found.get(clip);
  };

  return { find, note, unusable: () => [...notes.values()] };
};
