import type { Narrator } from "../../application/devices";
import { isTrueVoice } from "../../core/lessons/phone-voice";
import type { Language } from "../../core/settings/choices";

/** Voices may come late, or never, in ms. */
const VOICES_WITHIN_MS = 1_000;
/** A voice that has not begun by then will not, in ms. */
const BEGUN_WITHIN_MS = 2_500;
/** A little slower than the phone would, for tired ears. */
const RATE = 0.9;

const isAndroid = (): boolean => /android/i.test(navigator.userAgent);

/** Older Safari has voices, but no events for them. */
async function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  return new Promise((resolve) => {
    const give = (): void => resolve(speech.getVoices());
    if ("addEventListener" in speech)
      speech.addEventListener("voiceschanged", give, { once: true });
    setTimeout(give, VOICES_WITHIN_MS);
  });
}

/** What the lessons are recorded in. Older iPhones cannot play it; they have a voice of their own. */
const CLIP_TYPE = "audio/ogg; codecs=opus";

/** What a midwife has spoken of the lines. */
export type Spoken = {
  readonly lines: ReadonlySet<string>;
  readonly clips: (wanted: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
};

type PhoneVoice = {
  readonly canRead: (language: Language) => boolean;
  readonly read: (text: string, language: Language, signal: AbortSignal) => Promise<Heard>;
};

type Heard = Awaited<ReturnType<Narrator["read"]>>;

async function createPhoneVoice(speech: SpeechSynthesis | null): Promise<PhoneVoice> {
  // Recorded clips must not depend on a speech engine that breaks.
  const voices = speech === null ? [] : await voicesOf(speech).catch(() => []);
  const voiceFor = (language: Language) =>
    voices.find((voice) => isTrueVoice(voice, language, isAndroid()));
  /** Held on to while it is spoken: some browsers forget an utterance that nobody holds, and never end it. */
  let spoken: SpeechSynthesisUtterance | null = null;

  return {
    canRead: (language) => voiceFor(language) !== undefined,
    read: (text, language, signal) => {
      const voice = voiceFor(language);
      if (speech === null || voice === undefined) return Promise.resolve("unheard");
      const words = new SpeechSynthesisUtterance(text);
      spoken = words;
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = RATE;
      return new Promise((resolve) => {
        let hasBegun = false;
        const end = (): void => resolve(hasBegun ? "read" : "unheard");
        signal.addEventListener(
          "abort",
          () => {
            resolve("hushed");
            spoken = null;
            speech.cancel();
          },
          { once: true },
        );
        words.addEventListener("start", () => {
          hasBegun = true;
        });
        words.addEventListener("end", end);
        words.addEventListener("error", end);
        speech.speak(words);
        setTimeout(() => {
          if (hasBegun || spoken !== words) return;
          end();
          spoken = null;
          speech.cancel();
        }, BEGUN_WITHIN_MS);
      });
    },
  };
}

/** Plays what is at the address; it is over too where that cannot be played: the words stand on the screen as well. */
function playOn(element: HTMLAudioElement, address: string, signal: AbortSignal): Promise<void> {
  element.src = address;
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      resolve();
    };
    for (const event of ["ended", "error"] as const)
      element.addEventListener(event, end, { signal: over.signal });
    signal.addEventListener("abort", end, { once: true });
    element.play().catch(end);
  });
}

/**
 * Reads aloud with the phone's own voice, and plays recorded clips on an element of its own.
 *
 * @param spoken what a midwife has spoken: it is heard in the place of what lies at the address
 */
export async function createNarrator(
  address: (clip: string) => string,
  spoken?: Spoken,
): Promise<Narrator> {
  const voice = await createPhoneVoice("speechSynthesis" in globalThis ? speechSynthesis : null);
  const element = new Audio();
  /** What is being said, by voice or by clips. Its signal is raised when it is hushed, or something else is said. */
  let saying = new AbortController();

  function hush(): void {
    saying.abort();
    element.pause();
  }

  function begin(): AbortSignal {
    hush();
    saying = new AbortController();
    return saying.signal;
  }

  async function playAll(clips: readonly string[], signal: AbortSignal): Promise<void> {
    // Some phones let sound begin only right after the tap: nothing is waited for where nobody has spoken.
    const hers =
      spoken === undefined ? undefined : await spoken.clips(clips).catch(() => undefined);
    for (const clip of clips) {
      if (signal.aborted) return;
      const own = hers?.get(clip);
      if (own === undefined) await playOn(element, address(clip), signal);
      else await playOwn(own, signal);
    }
  }

  async function playOwn(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "audio/mpeg" }));
    await playOn(element, url, signal);
    URL.revokeObjectURL(url);
  }

  return {
    canPlay: element.canPlayType(CLIP_TYPE) !== "",
    isSpoken: (clip) => spoken?.lines.has(clip) === true,
    canRead: voice.canRead,
    read: (text, language) => voice.read(text, language, begin()),
    play: (clips) => playAll(clips, begin()),
    recite: async ({ before, text, after, language }) => {
      const signal = begin();
      await playAll(before, signal);
      if (!signal.aborted) await voice.read(text, language, signal);
      await playAll(after, signal);
    },
    hush,
  };
}
