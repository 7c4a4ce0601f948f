import { finishVoice, limited, louder, missingDb } from "./core.mjs";
import { decode, encode, encodeOpus, SAMPLE_RATE } from "./ffmpeg.mjs";

/**
 * A spoken line of the session, whether by a machine or by a human: finished and encoded.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Buffer} MP3 frames
 */
export const finishClip = (samples) => encode(finishVoice(samples));

/**
 * A sentence of the lessons, finished and encoded. The encoder takes away some of what a small speaker plays; that is
 * measured, and given back.
 * @param {Float32Array} samples mono, 24 kHz
 * @returns {Buffer} Opus in Ogg
 */
export const finishLessonClip = (samples) => {
  const finished = finishVoice(samples);
  const lost = missingDb(decode(encodeOpus(finished)));
  return encodeOpus(limited(louder(finished, lost), SAMPLE_RATE));
};
