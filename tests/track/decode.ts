import { MPEGDecoder } from "mpg123-decoder";

/** Mono sound as heard. `faults` are the decoder's own complaints. */
export type Heard = {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly faults: readonly string[];
};

/** Decodes MP3 bytes with mpg123, which knows nothing of this project. */
export const decode = async (bytes: Uint8Array): Promise<Heard> => {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, sampleRate, errors } = decoder.decode(bytes);
  decoder.free();
  return {
    samples: channelData[0] ?? new Float32Array(),
    sampleRate,
    faults: errors.map(({ message }) => message),
  };
};
