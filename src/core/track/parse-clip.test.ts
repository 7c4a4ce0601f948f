import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { FRAME_BYTES, HEADER_BYTES, SIDE_INFO_BYTES, silentFrame } from "./frames";
import { parseClip, type ClipFault } from "./parse-clip";

const FRAMES = 4;
const SYNC_BITS = 11;

/** Private, mode extension, copyright, original: none of them changes how a frame is decoded. */
const HARMLESS_HEADER_BITS: readonly number[] = [23, 26, 27, 28, 29];

const soundClip = (): Uint8Array => {
  const bytes = new Uint8Array(FRAMES * FRAME_BYTES);
  for (let frame = 0; frame < FRAMES; frame++) bytes.set(silentFrame(), frame * FRAME_BYTES);
  return bytes;
};

const withBytes = (at: number, ...values: readonly number[]): Uint8Array => {
  const bytes = soundClip();
  bytes.set(values, at);
  return bytes;
};

const withFlippedBit = (frame: number, bit: number): Uint8Array => {
  const at = frame * FRAME_BYTES + Math.floor(bit / 8);
  const bytes = soundClip();
  return withBytes(at, (bytes[at] ?? 0) ^ (0x80 >> (bit % 8)));
};

const withText = (at: number, text: string): Uint8Array =>
  withBytes(at, ...[...text].map((letter) => letter.charCodeAt(0)));

const announcing = (bits: number): Uint8Array => withBytes(5, bits >> 5, (bits << 3) & 0xff);

const anyFrame = fc.integer({ min: 0, max: FRAMES - 1 });

const faultOf = (bytes: Uint8Array): ClipFault | "none" => {
  const parsed = parseClip(bytes);
  return parsed.ok ? "none" : parsed.reason;
};

describe("a clip", () => {
  it("is accepted with the number of its frames, also as a view into other bytes", () => {
    const surroundings = new Uint8Array(FRAMES * FRAME_BYTES + 7);
    surroundings.set(soundClip(), 3);

    const parsed = parseClip(surroundings.subarray(3, -4));

    expect(parsed).toMatchObject({ ok: true, value: { frames: FRAMES } });
  });

  it("is refused if one deciding bit of any header is flipped", () => {
    const anyBit = fc
      .integer({ min: 0, max: 31 })
      .filter((bit) => !HARMLESS_HEADER_BITS.includes(bit));

    fc.assert(
      fc.property(anyFrame, anyBit, (frame, bit) => {
        const fault = faultOf(withFlippedBit(frame, bit));

        expect(fault).toBe(bit < SYNC_BITS ? "not-mp3-frame" : "wrong-format");
      }),
    );
  });

  it("is accepted whatever its harmless header bits say", () => {
    fc.assert(
      fc.property(anyFrame, fc.constantFrom(...HARMLESS_HEADER_BITS), (frame, bit) => {
        const fault = faultOf(withFlippedBit(frame, bit));

        expect(fault).toBe("none");
      }),
    );
  });

  it("is refused if any frame borrows as little as one byte from the frame before it", () => {
    fc.assert(
      fc.property(anyFrame, fc.integer({ min: 1, max: 255 }), (frame, mainDataBegin) => {
        const fault = faultOf(withBytes(frame * FRAME_BYTES + 4, mainDataBegin));

        expect(fault).toBe("bit-reservoir");
      }),
    );
  });

  it("is accepted if the private bit after main_data_begin is set: that field has 8 bits here, not 9", () => {
    const fault = faultOf(withBytes(5, 0x80));

    expect(fault).toBe("none");
  });

  it("is refused if a frame announces more sound than it has room for", () => {
    const room = (FRAME_BYTES - HEADER_BYTES - SIDE_INFO_BYTES) * 8;

    expect(faultOf(announcing(room))).toBe("none");
    expect(faultOf(announcing(room + 1))).toBe("overfull-frame");
  });

  it("is refused if it is cut anywhere but between frames", () => {
    const anyCut = fc.integer({ min: 1, max: FRAMES * FRAME_BYTES - 1 });

    fc.assert(
      fc.property(anyCut, (bytes) => {
        const fault = faultOf(soundClip().subarray(0, bytes));

        expect(fault).toBe(bytes % FRAME_BYTES === 0 ? "none" : "not-whole-frames");
      }),
    );
  });

  it.each<{ what: string; bytes: Uint8Array; fault: ClipFault }>([
    { what: "no bytes", bytes: new Uint8Array(), fault: "empty" },
    { what: "an ID3 tag before it", bytes: withText(0, "ID3\u0004"), fault: "tagged" },
    {
      what: "an ID3 tag behind it",
      bytes: withText(FRAMES * FRAME_BYTES - 128, "TAG"),
      fault: "tagged",
    },
    { what: "a Xing frame", bytes: withText(13, "Xing"), fault: "tagged" },
    { what: "an Info frame", bytes: withText(13, "Info"), fault: "tagged" },
    {
      what: "an Info frame in its middle",
      bytes: withText(FRAME_BYTES + 13, "Info"),
      fault: "tagged",
    },
    { what: "a VBRI frame", bytes: withText(36, "VBRI"), fault: "tagged" },
    { what: "two channels", bytes: withBytes(3, 0x44), fault: "wrong-format" },
    { what: "32 kbit/s", bytes: withBytes(2, 0x44), fault: "wrong-format" },
    {
      what: "40 kbit/s in one frame",
      bytes: withBytes(2 * FRAME_BYTES + 2, 0x54),
      fault: "wrong-format",
    },
    { what: "22.05 kHz", bytes: withBytes(2, 0x30), fault: "wrong-format" },
    { what: "MPEG-1", bytes: withBytes(1, 0xfb), fault: "wrong-format" },
    { what: "a checksum", bytes: withBytes(1, 0xf2), fault: "wrong-format" },
    { what: "padding", bytes: withBytes(2, 0x36), fault: "wrong-format" },
    { what: "something that is no MP3", bytes: withText(0, "RIFF"), fault: "not-mp3-frame" },
  ])("is refused as $fault with $what", ({ bytes, fault }) => {
    const found = faultOf(bytes);

    expect(found).toBe(fault);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const parsed = parseClip(bytes);

        expect(typeof parsed.ok).toBe("boolean");
      }),
    );
  });
});
