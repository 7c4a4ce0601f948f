import { describe, expect, it } from "vitest";

import { FRAME_BYTES, FRAME_HEADER, FRAME_MS, silentFrame } from "./frames";
import { parseClip } from "./parse-clip";

describe("frames", () => {
  it("are 72 bytes and 24 ms, which no rounding has touched", () => {
    expect(FRAME_BYTES).toBe(72);
    expect(FRAME_MS).toBe(24);
  });

  it("open as every decoder knows them: MPEG-2 Layer III, 24 kbit/s, 24 kHz, mono", () => {
    expect(FRAME_HEADER).toBe(0xff_f3_34_c4);
  });

  it("of silence are clips of the one format", () => {
    const frame = silentFrame();

    const parsed = parseClip(frame);

    expect(parsed).toEqual({ ok: true, value: { bytes: frame, frames: 1 } });
  });
});
