import { readKeptReviews, type KeptReviews } from "../../core/midwife/kept-reviews";
import {
  clipsHeard,
  linesHeard,
  readKeptVoice,
  type KeptVoice,
} from "../../core/midwife/kept-voice";
import type { Script } from "../../core/midwife/script";
import type { Standing } from "../../core/midwife/taken";
import type { Observable } from "../observable";
import type { PackageStore } from "./ports";

/** What was taken over of a package, as it is used. */
export type KeptParts = {
  /** The lines that are heard in her voice by now. */
  readonly heard: () => Promise<readonly string[]>;
  /** Her sound of those of the wanted lines that she has spoken; empty where it cannot be had. */
  readonly clips: (wanted: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Her word on what is taught; null where none was taken. */
  readonly reviews: () => Promise<KeptReviews | null>;
};

export type KeptPartsPorts = {
  readonly value: Pick<Observable<Standing>, "get">;
  readonly store: Pick<PackageStore, "load">;
  readonly script: Script;
};

export function createKeptParts({ value, store, script }: KeptPartsPorts): KeptParts {
  async function voice(): Promise<KeptVoice | null> {
    const { package: taken } = value.get();
    if (taken?.voice !== true) return null;
    const row = await store.load("voice");
    return row.ok ? readKeptVoice(row.value, taken) : null;
  }
  return {
    heard: async () => {
      const her = await voice();
      return her === null ? [] : linesHeard(her, script);
    },
    clips: async (wanted) => {
      const her = await voice();
      const clips = her === null ? null : clipsHeard(her, new Set(wanted), script);
      return clips?.ok === true ? clips.value : new Map<string, Uint8Array>();
    },
    reviews: async () => {
      const { package: taken } = value.get();
      if (taken?.reviews !== true) return null;
      const row = await store.load("reviews");
      return row.ok ? readKeptReviews(row.value, taken) : null;
    },
  };
}
