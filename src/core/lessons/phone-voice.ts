import type { Language } from "../settings/choices";

/** A voice as the browser names it. */
export type PhoneVoice = {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
};

/**
 * Whether a voice truly speaks the language without a network. Chrome on Android names languages, not voices, also
 * those that are not installed, and then speaks English: there only a name that ends in "-local" is a voice.
 */
export const isTrueVoice = (
  { name, lang, localService }: PhoneVoice,
  language: Language,
  isAndroid: boolean,
): boolean =>
  localService &&
  lang.toLowerCase().split(/[-_]/)[0] === language &&
  (!isAndroid || /-local$/i.test(name));
