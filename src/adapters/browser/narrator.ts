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

/** Reads aloud with the phone's own voice, and plays recorded clips on an element of its own. */
export async function createNarrator(address: (clip: string) => string): Promise<Narrator> {
  const speech = "speechSynthesis" in globalThis ? speechSynthesis : null;
  // Recorded clips must not depend on a speech engine that breaks.
  const voices = speech === null ? [] : await voicesOf(speech).catch(() => []);
  const voiceFor = (language: Language) =>
    voices.find((voice) => isTrueVoice(voice, language, isAndroid()));
  const element = new Audio();
  /** What is being said, by voice or by clips. Its signal is raised when it is hushed, or something else is said. */
  let saying = new AbortController();
  /** Held on to while it is spoken: some browsers forget an utterance that nobody holds, and never end it. */
  let spoken: SpeechSynthesisUtterance | null = null;

  function hush(): void {
    saying.abort();
    speech?.cancel();
    element.pause();
    spoken = null;
  }

  function begin(): AbortSignal {
    hush();
    saying = new AbortController();
    return saying.signal;
  }

  function playOne(clip: string, signal: AbortSignal): Promise<void> {
    element.src = address(clip);
    return new Promise((resolve) => {
      const over = new AbortController();
      const end = (): void => {
        over.abort();
        resolve();
      };
      for (const event of ["ended", "error"] as const)
        element.addEventListener(event, end, { signal: over.signal });
      signal.addEventListener("abort", end, { once: true });
      // Refused: the words stand on the screen as well.
      element.play().catch(end);
    });
  }

  return {
    canPlay: element.canPlayType(CLIP_TYPE) !== "",
    canRead: (language) => voiceFor(language) !== undefined,
    read: (text, language) => {
      const voice = voiceFor(language);
      if (speech === null || voice === undefined) return Promise.resolve("unheard");
      const signal = begin();
      const words = new SpeechSynthesisUtterance(text);
      spoken = words;
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = RATE;
      return new Promise((resolve) => {
        let hasBegun = false;
        const end = (): void => resolve(hasBegun ? "read" : "unheard");
        signal.addEventListener("abort", () => resolve("hushed"), { once: true });
        words.addEventListener("start", () => {
          hasBegun = true;
        });
        words.addEventListener("end", end);
        words.addEventListener("error", end);
        speech.speak(words);
        setTimeout(() => {
          if (hasBegun || spoken !== words) return;
          end();
          hush();
        }, BEGUN_WITHIN_MS);
      });
    },
    play: async (clips) => {
      const signal = begin();
      for (const clip of clips) if (!signal.aborted) await playOne(clip, signal);
    },
    hush,
  };
}
