/**
 * The one sound format of the app. Everything else here follows from it: MPEG-2 Layer III, mono, one constant
 * bitrate, no padding, no CRC, bit reservoir unused, so that every frame has the same size and stands alone.
 */
export const FORMAT = { sampleRateHz: 24_000, bitrateBps: 24_000, samplesPerFrame: 576 } as const;

/** Bytes of one frame: 72. */
export const FRAME_BYTES = (FORMAT.samplesPerFrame * FORMAT.bitrateBps) / 8 / FORMAT.sampleRateHz;

/** Milliseconds of sound in one frame: 24. */
export const FRAME_MS = (FORMAT.samplesPerFrame * 1000) / FORMAT.sampleRateHz;

/** How a header names the bitrate: MPEG-2 Layer III counts the lower ones in steps of 8 kbit/s. */
const BITRATE_INDEX = FORMAT.bitrateBps / 8000;

/**
 * The four bytes that open a frame of `FORMAT`: sync, MPEG-2, Layer III, no CRC; its bitrate, 24 kHz, no padding;
 * mono, marked as original, no emphasis.
 */
export const FRAME_HEADER = 0xff_f3_04_c4 + BITRATE_INDEX * 0x10_00;
export const HEADER_BYTES = 4;

/** Side information of MPEG-2 mono. It opens with main_data_begin in 8 bits (in MPEG-1 it is 9). */
export const SIDE_INFO_BYTES = 9;

/** One frame of silence: a header and zeros (no coded spectrum), so that silence ships no bytes. */
export const silentFrame = (): Uint8Array<ArrayBuffer> => {
  const frame = new Uint8Array(FRAME_BYTES);
  new DataView(frame.buffer).setUint32(0, FRAME_HEADER);
  return frame;
};
