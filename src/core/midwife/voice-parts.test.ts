import { describe, expect, it } from "vitest";

import { spokenLine } from "../../../tests/fakes/recordings";
import { FRAME_MS } from "../track/frames";
import type { Script } from "./script";
import { partsOf, sortTakes } from "./voice-parts";

const longestMs = 4 * FRAME_MS;
const script: Script = new Map([
  ["take-oil", { words: "Hangatkan minyak.", longestMs }],
  ["lesson-oil", { words: "Minyak", longestMs }],
  ["lesson-oil-first", { words: "Balsem tidak dipakai.", longestMs }],
  ["lesson-sit", { words: "Ibu duduk", longestMs }],
]);
const parts = partsOf(
  ["take-oil"],
  [["lesson-oil", "lesson-oil-first", "take-oil"], ["lesson-sit"], ["lesson-oil-first"], []],
);

describe("the parts of a voice", () => {
  it("have each line once, and what matters most first", () => {
    expect([...parts]).toEqual([
      ["take-oil", "massage"],
      ["lesson-oil-first", "warnings"],
      ["lesson-oil", "titles"],
      ["lesson-sit", "titles"],
    ]);
  });
});

describe("takes of a voice", () => {
  it("are sorted as the script is, whatever the order they were made in", () => {
    const takes = [spokenLine("lesson-sit", "Ibu duduk"), spokenLine("lesson-oil", "Minyak")];

    const sorted = sortTakes(script, parts, takes);

    expect(sorted.parts.titles.map(({ line }) => line)).toEqual(["lesson-oil", "lesson-sit"]);
    expect(sorted.parts.massage).toEqual([]);
    expect(sorted.stale).toEqual([]);
  });

  it.each([
    ["a letter of the line has changed since", spokenLine("take-oil", "Hangatkan minyak")],
    ["the line is gone", spokenLine("rest-cover", "Selimuti Ibu.")],
    ["the line has no room for it", spokenLine("take-oil", "Hangatkan minyak.", 5)],
  ])("are left out where %s", (_why, take) => {
    const sorted = sortTakes(script, parts, [take]);

    expect(sorted.parts.massage).toEqual([]);
    expect(sorted.stale).toEqual([take]);
  });
});
