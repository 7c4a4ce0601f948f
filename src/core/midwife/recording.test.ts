import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyRecordings, spokenLine } from "../../../tests/fakes/recordings";
import { FRAME_BYTES } from "../track/frames";
import { bytesOfFrames, joinSound, recordedLine, splitSound } from "./recording";

const two = [spokenLine("take-oil", "Hangatkan minyak.", 3), spokenLine("finish", "Selesai.")];
const lines = two.map(recordedLine);
const sound = joinSound(two);

describe("the sound of recordings", () => {
  it("is split into what was joined, byte for byte", () => {
    fc.assert(
      fc.property(anyRecordings, (recordings) => {
        const split = splitSound(recordings.map(recordedLine), joinSound(recordings));

        expect(split).toEqual({ ok: true, value: recordings });
      }),
    );
  });

  it("leaves out the header that is the same in every frame", () => {
    expect(sound.length).toBe(bytesOfFrames(5));
    expect(sound.length).toBe(5 * (FRAME_BYTES - 4));
    expect(lines.map(({ frames }) => frames)).toEqual([3, 2]);
  });

  it("is refused when the lines claim more or less of it than there is", () => {
    const refused = { ok: false, reason: "not-whole-frames" };
    const [first] = lines;

    expect(splitSound(lines, sound.subarray(1))).toEqual(refused);
    expect(splitSound(lines, Uint8Array.from([...sound, 0]))).toEqual(refused);
    expect(splitSound(lines.slice(1), sound)).toEqual(refused);
    expect(splitSound([...lines, ...(first === undefined ? [] : [first])], sound)).toEqual(refused);
  });

  it("is refused with the first frame that leans on the one before it", () => {
    const leaning = sound.slice();
    leaning[bytesOfFrames(4)] = 1;

    expect(splitSound(lines, leaning)).toEqual({ ok: false, reason: "bit-reservoir" });
  });

  it("is refused with a frame that announces more than it holds", () => {
    const overfull = sound.slice();
    overfull[1] = 0x7f;
    overfull[2] = 0xff;

    expect(splitSound(lines, overfull)).toEqual({ ok: false, reason: "overfull-frame" });
  });
});
