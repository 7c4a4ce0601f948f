import { readFileSync, writeFileSync } from "node:fs";

import { MPEGDecoder } from "mpg123-decoder";

import { FORMAT } from "../../../src/core/track/frames";

const RATE = FORMAT.sampleRateHz;
/** Before she speaks, so long that a busy machine hears by then; and as long as the microphone is open: nothing is heard twice. In seconds. */
const SILENCE_BEFORE = 2.5;
const SILENCE_AFTER = 40;
/** How much softer a voice reaches a phone at a hand's length than it is in a finished clip. */
const AT_A_HAND = 0.2;
const ROOM_NOISE = 0.001;
const HEADER_BYTES = 44;

/** The samples of a clip, by a decoder that nobody here wrote. */
export async function samplesOf(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, errors } = decoder.decode(bytes);
  decoder.free();
  if (errors.length > 0) throw new Error("The clip cannot be decoded");
  return channelData[0] ?? new Float32Array();
}

/** A clip of the app that is committed. */
export const committedClip = (id: string): Promise<Float32Array> =>
  samplesOf(
    new Uint8Array(readFileSync(new URL(`../../../public/voice/id/${id}.mp3`, import.meta.url))),
  );

function wavOf(samples: Float32Array): Buffer {
  const wav = Buffer.alloc(HEADER_BYTES + samples.length * 2);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36);
  wav.writeUInt32LE(samples.length * 2, 40);
  for (const [n, sample] of samples.entries())
    wav.writeInt16LE(Math.round(sample * 0x7f_ff), HEADER_BYTES + n * 2);
  return wav;
}

/** Writes what the microphone hears from the moment it is opened: a quiet room, in which a line is spoken once. */
export async function writeSpeech(path: string, clip: string): Promise<void> {
  const voice = await committedClip(clip);
  const before = Math.round(SILENCE_BEFORE * RATE);
  let state = 7;
  const heard = Float32Array.from(
    { length: before + voice.length + SILENCE_AFTER * RATE },
    (_, n) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state / 2 ** 31 - 1) * ROOM_NOISE + (voice[n - before] ?? 0) * AT_A_HAND;
    },
  );
  writeFileSync(path, wavOf(heard));
}

export const microphoneArguments = (speech: string): readonly string[] => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-audio-capture=${speech}`,
];
