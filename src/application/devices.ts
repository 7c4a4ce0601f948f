import type { Instant } from "../core/time/instant";
import type { WallClock } from "../core/time/wall";
import type { Language } from "../core/settings/choices";

/** Ends a subscription or a running device. */
export type Stop = () => void;

export type Clock = WallClock & {
  /** Now, with the offset of this place. */
  readonly now: () => Instant;
  /** Milliseconds that only ever grow while the page is awake. */
  readonly monotonicMs: () => number;
  /** Calls back about every `ms`; a sleeping page may be called late or not at all. */
  readonly every: (ms: number, callback: () => void) => Stop;
};

export type Chance = { readonly newId: () => string };

export type PageEvent = "hidden" | "visible" | "frozen" | "resumed";

export type PageLife = { readonly subscribe: (listener: (event: PageEvent) => void) => Stop };

/** Reads lessons aloud. Each promise ends with the words, or when they are hushed. */
export type Narrator = {
  /** Whether this phone has a voice of this language that needs no network. */
  readonly canRead: (language: Language) => boolean;
  /** Whether this phone's browser can play what was recorded for the lessons. */
  readonly canPlay: boolean;
  /** "unheard": the voice has not begun; nobody hushed it. */
  readonly read: (text: string, language: Language) => Promise<"read" | "hushed" | "unheard">;
  /** Plays recorded clips, one after the other. */
  readonly play: (clips: readonly string[]) => Promise<void>;
  /** Whether a midwife has spoken this clip. */
  readonly isSpoken: (clip: string) => boolean;
  /** Clips, then a text where the phone has a voice for it, then clips: what a person spoke, and between it what nobody did. */
  readonly recite: (telling: {
    readonly before: readonly string[];
    readonly text: string;
    readonly after: readonly string[];
    readonly language: Language;
  }) => Promise<void>;
  readonly hush: () => void;
};
