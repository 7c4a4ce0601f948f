import type { Plugin } from "vite";

const ENCODER = /node_modules[\\/]@breezystack[\\/]lamejs[\\/]dist[\\/]lamejs\.js/;

/** Of the encoder's constructor: what it is told, and what it cannot be told by its own arguments. */
const SETTINGS = "R.num_channels = w, R.in_samplerate = Z, R.brate = X,";
const LEFT_TO_ITSELF = "R.quality = 3,";

/**
 * The encoder takes the rate of what it reads and the bitrate, and chooses the rate of what it writes by itself: 16 kHz
 * for the track's 24 kbit/s. Here it writes at the rate it reads. Above 7,500 Hz nothing is coded, as in
 * `scripts/render-voice/ffmpeg.mjs`; it looks a third less long for the best of equally good frames.
 */
const CHANGES: readonly (readonly [string, string])[] = [
  [SETTINGS, `${SETTINGS} R.out_samplerate = Z, R.lowpassfreq = 7500,`],
  [LEFT_TO_ITSELF, "R.quality = 5,"],
];

/** Goes along with it into the built file. */
const NOTICE =
  "/*! lamejs 1.2.7 (LAME), LGPL-3.0, with 2 settings changed: see THIRD_PARTY.md */\n";

/** @throws where the text that is to be changed does not stand there once: it is another encoder by now */
export function withTrackFormat(code: string): string {
  return CHANGES.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(
        `lamejs is not the one that was looked at: "${from}" does not stand there once`,
      );
    return text.replace(from, () => to);
  }, code);
}

/** Lets lamejs (LGPL-3.0) write the track's own frames. This is all that is changed of it. */
export const lameFormat = (): Plugin => ({
  name: "lame-format",
  enforce: "pre",
  transform(code, id) {
    return ENCODER.test(id) ? { code: NOTICE + withTrackFormat(code), map: null } : null;
  },
});
