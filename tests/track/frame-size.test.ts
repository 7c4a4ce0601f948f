import { describe, expect, it } from "vitest";

import * as rendered from "../../scripts/render-voice/frame-size.mjs";
import * as accepted from "../../src/core/track/frames";

describe("the format that the clips are rendered in", () => {
  it("is the one that the app accepts", () => {
    expect(rendered.FORMAT).toEqual(accepted.FORMAT);
    expect(rendered.FRAME_BYTES).toBe(accepted.FRAME_BYTES);
    expect(rendered.FRAME_MS).toBe(accepted.FRAME_MS);
  });
});
