import { describe, expect, it } from "vitest";

import {
  findLevelProblems,
  findProblems,
  readShelf,
} from "../../scripts/render-voice/check-voice.mjs";
import { parseClip } from "../../src/core/track/parse-clip";

describe("the committed clips", () => {
  it("are complete, fresh, short enough, light enough and in the one format", () => {
    const shelf = readShelf();

    const problems = findProblems(shelf, parseClip);

    expect(problems).toEqual([]);
  });

  it("are neither too loud nor too soft nor clipped", async () => {
    const shelf = readShelf();

    const problems = await findLevelProblems(shelf);

    expect(problems).toEqual([]);
  });
});
