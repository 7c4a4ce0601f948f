import type { Narrator, Stop } from "../../application/ports";
import { isTrueVoice } from "../../core/lessons/phone-voice";
import type { Language } from "../../core/settings/settings";

/** Voices may come late, or never, in ms. */
const VOICES_WITHIN_MS = 1_000;
/** A voice that has not begun by then will not, in ms. */
const BEGUN_WITHIN_MS = 2_500;

const isAndroid = (): boolean => /android/i.test(navigator.userAgent);

function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const give = (): void => resolve(speech.getVoices());
    speech.addEventListener("voiceschanged", give, { once: true });
    setTimeout(give, VOICES_WITHIN_MS);
  });
}

/** Reads aloud with the phone's own voice, and plays recorded clips on an element of its own. */
export async function createNarrator(address: (clip: string) => string): Promise<Narrator> {
  const speech = "speechSynthesis" in globalThis ? speechSynthesis : null;
  const voices = speech === null ? [] : await voicesOf(speech);
  const voiceFor = (language: Language) =>
    voices.find((voice) => isTrueVoice(voice, language, isAndroid()));
  let element: HTMLAudioElement | null = null;
  let end: Stop = () => undefined;

  /** Ends what is being said, and waits for what is said next. */
  function begin(): { readonly over: Promise<void>; readonly isOver: () => boolean } {
    end();
    let isOver = false;
    const over = new Promise<void>((resolve) => {
      end = () => {
        isOver = true;
        resolve();
      };
    });
    return { over, isOver: () => isOver };
  }

  function hush(): void {
    end();
    speech?.cancel();
    element?.pause();
  }

  async function playOne(clip: string, over: Promise<void>): Promise<void> {
    element ??= new Audio();
    const audio = element;
    audio.src = address(clip);
    const ended = new Promise<void>((resolve) => {
      audio.addEventListener("ended", () => resolve(), { once: true });
      audio.addEventListener("error", () => resolve(), { once: true });
    });
    try {
      await audio.play();
    } catch {
      // The words stand on the screen as well.
      return;
    }
    await Promise.race([ended, over]);
  }

  return {
    canRead: (language) => voiceFor(language) !== undefined,
    read: async (text, language) => {
      const voice = voiceFor(language);
      if (speech === null || voice === undefined) return false;
      hush();
      const { over, isOver } = begin();
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      let hasBegun = false;
      words.addEventListener("start", () => {
        hasBegun = true;
      });
      words.addEventListener("end", end);
      words.addEventListener("error", end);
      speech.speak(words);
      setTimeout(() => {
        if (!hasBegun && !isOver()) hush();
      }, BEGUN_WITHIN_MS);
      await over;
      return hasBegun;
    },
    play: async (clips) => {
      hush();
      const { over, isOver } = begin();
      for (const clip of clips) if (!isOver()) await playOne(clip, over);
    },
    hush,
  };
}
