import { MPEGDecoder } from "mpg123-decoder";
import { loudnessOf, peakOf } from "./loudness.mjs";
import { SOUNDS, VOICE_LUFS } from "./sound-levels.mjs";

const PEAK_LIMIT = 0.98;

const levelProblems = (name, { channelData, errors, sampleRate }, { low, high }) => {
  const samples = channelData[0] ?? new Float32Array();
  if (errors.length > 0 || samples.length === 0) return [`${name}: cannot be decoded`];
  const [lufs, peak] = [loudnessOf(samples, sampleRate), peakOf(samples)];
  const measured = `${lufs.toFixed(1)} LUFS`;
  return [
    ...(lufs < low ? [`${name}: too soft, ${measured}, at least ${low} is asked`] : []),
    ...(lufs > high ? [`${name}: too loud, ${measured}, at most ${high} is allowed`] : []),
    ...(peak > PEAK_LIMIT ? [`${name}: clipped, its peak is ${peak.toFixed(2)}`] : []),
  ];
};

/** Problems that an ear would find: clips that are too loud, too soft, clipped or cannot be decoded. */
export const findLevelProblems = async ({ voice, sounds }) => {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const problems = [];
  for (const [name, bytes] of [...voice, ...sounds]) {
    problems.push(...levelProblems(name, decoder.decode(bytes), SOUNDS[name] ?? VOICE_LUFS));
    await decoder.reset();
  }
  decoder.free();
  return problems;
};
