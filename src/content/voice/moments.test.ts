import { describe, expect, it } from "vitest";

import { lessonOfLine, momentsOf } from "./moments";
import { script } from "./script";
import { partOfLine } from "./voice-parts";

describe("when a line is heard", () => {
  it("is known of every line of the script", () => {
    const unknown = [...script.keys()].filter(
      (line) => momentsOf(line).length === 0 && lessonOfLine(line) === undefined,
    );

    expect(unknown).toEqual([]);
    expect([...script.keys()].filter((line) => partOfLine.get(line) === undefined)).toEqual([]);
  });

  it("is what the protocols say", () => {
    expect(momentsOf("take-oil")).toEqual(["lead-in"]);
    expect(momentsOf("rest-cover")).toEqual(["rest", "closing"]);
    expect(momentsOf("rub-hands-warm")).toEqual(["lead-in"]);
    expect(momentsOf("paused")).toEqual(["paused"]);
    expect(momentsOf("lesson-warm-oil")).toEqual([]);
    expect(lessonOfLine("lesson-warm-oil")).toBe("learn-massage");
  });
});
