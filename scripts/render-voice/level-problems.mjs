import { MPEGDecoder } from "mpg123-decoder";
import { OggOpusDecoder } from "ogg-opus-decoder";
import {
  loudnessOf,
  PEAK_LIMIT,
  peakOf,
  speakerLoudnessOf,
  VOICE_LUFS,
  VOICE_SPEAKER_LUFS,
} from "./core.mjs";
import { isOgg } from "./opus.mjs";
import { SOUNDS } from "./sound-levels.mjs";

/** A line that is loud enough on paper may still be lost on a phone's own speaker. */
const speakerProblems = (name, samples, sampleRate) => {
  const lufs = speakerLoudnessOf(samples, sampleRate);
  const { low, high } = VOICE_SPEAKER_LUFS;
  return lufs >= low && lufs <= high
    ? []
    : [`${name}: ${lufs.toFixed(1)} LUFS on a small speaker, asked is ${low} to ${high}`];
};

const levelProblems = (name, { channelData, errors, sampleRate }, { low, high }) => {
  const samples = channelData[0] ?? new Float32Array();
  if (errors.length > 0 || samples.length === 0) return [`${name}: cannot be decoded`];
  const [lufs, peak] = [loudnessOf(samples, sampleRate), peakOf(samples)];
  const measured = `${lufs.toFixed(1)} LUFS`;
  return [
    ...(lufs < low ? [`${name}: too soft, ${measured}, at least ${low} is asked`] : []),
    ...(lufs > high ? [`${name}: too loud, ${measured}, at most ${high} is allowed`] : []),
    ...(name in SOUNDS ? [] : speakerProblems(name, samples, sampleRate)),
    ...(peak > PEAK_LIMIT ? [`${name}: clipped, its peak is ${peak.toFixed(2)}`] : []),
  ];
};

/** Problems that an ear would find: clips that are too loud, too soft, clipped or cannot be decoded. */
export const findLevelProblems = async ({ voice, sounds }) => {
  const [mp3, opus] = [new MPEGDecoder(), new OggOpusDecoder()];
  await Promise.all([mp3.ready, opus.ready]);
  const problems = [];
  for (const [name, bytes] of [...voice, ...sounds]) {
    const decoder = isOgg(bytes) ? opus : mp3;
    const heard = isOgg(bytes) ? await opus.decodeFile(bytes) : mp3.decode(bytes);
    problems.push(...levelProblems(name, heard, SOUNDS[name] ?? VOICE_LUFS));
    await decoder.reset();
  }
  mp3.free();
  opus.free();
  return problems;
};
