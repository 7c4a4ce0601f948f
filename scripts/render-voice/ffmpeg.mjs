import { spawnSync } from "node:child_process";
import { FORMAT } from "./frame-size.mjs";

export const SAMPLE_RATE = FORMAT.sampleRateHz;

/**
 * Above this nothing is coded, in hertz. Left alone, LAME cuts at 5.9 kHz, and an s loses what makes it one; higher
 * than this, the speech below pays for it.
 */
const LOW_PASS = 7500;

const RAW = ["-f", "f32le", "-ac", "1", "-ar", String(SAMPLE_RATE)];

/** One constant bitrate, every frame alone, no tag: what `src/core/track/parse-clip.ts` accepts. */
const ENCODER = [
  `-c:a libmp3lame -b:a ${FORMAT.bitrateBps} -cutoff ${LOW_PASS} -reservoir 0`,
  "-write_xing 0 -id3v2_version 0 -map_metadata -1",
  "-fflags +bitexact -flags:a +bitexact -f mp3",
].flatMap((options) => options.split(" "));

/** From 9 kbit/s on Opus keeps what lies above 4 kHz, which makes an s one. Speech for one listening, at a third of the bytes; nothing is spliced from it. No tags but the encoder's own name. */
const OPUS_ENCODER = [
  "-c:a libopus -b:a 9000 -vbr on -application voip -frame_duration 60",
  "-map_metadata -1 -fflags +bitexact -flags:a +bitexact -f ogg",
].flatMap((options) => options.split(" "));

const run = (args, input) => {
  const done = spawnSync("ffmpeg", ["-hide_banner", "-loglevel", "error", ...args], {
    input,
    maxBuffer: 2 ** 28,
  });
  if (done.error)
    throw new Error("ffmpeg could not be started; is it installed?", { cause: done.error });
  if (done.status !== 0) throw new Error(`ffmpeg: ${String(done.stderr)}`);
  return done.stdout;
};

const toSamples = (raw) => new Float32Array(new Uint8Array(raw).buffer);
const toBytes = (samples) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

/** Reads any file that ffmpeg reads as mono samples at 24 kHz, through `filters`. */
export const readSamples = (path, filters) =>
  toSamples(run(["-i", path, "-af", filters, ...RAW, "-"]));

/** @param {Buffer} clip of any format that ffmpeg knows by its content */
export const decode = (clip) => toSamples(run(["-i", "-", ...RAW, "-"], clip));

/** @param {Float32Array} samples @returns {Buffer} MP3 frames */
export const encode = (samples) => run([...RAW, "-i", "-", ...ENCODER, "-"], toBytes(samples));

/** @param {Float32Array} samples @returns {Buffer} Opus in Ogg */
export const encodeOpus = (samples) =>
  run([...RAW, "-i", "-", ...OPUS_ENCODER, "-"], toBytes(samples));
