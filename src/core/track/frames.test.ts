import { describe, expect, it } from "vitest";

import { FRAME_BYTES, FRAME_MS, silentFrame } from "./frames";
import { parseClip } from "./parse-clip";

describe("frames", () => {
  it("are 96 bytes and 24 ms, which no rounding has touched", () => {
    expect(FRAME_BYTES).toBe(96);
    expect(FRAME_MS).toBe(24);
  });

  it("of silence are clips of the one format", () => {
    const frame = silentFrame();

    const parsed = parseClip(frame);

    expect(parsed).toEqual({ ok: true, value: { bytes: frame, frames: 1 } });
  });
});
