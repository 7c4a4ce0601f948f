import { describe, expect, it } from "vitest";

import { nextUnspoken } from "./progress";

const line = (id: string) => ({ id, words: `Kata ${id}.`, longestMs: 3_000 });
const lines = ["a", "b", "c"].map(line);
const takesOf = (...ids: readonly string[]) =>
  new Map(
    ids.map((id) => [id, { line: id, words: `Kata ${id}.`, said: null, bytes: new Uint8Array() }]),
  );

describe("the line to speak next", () => {
  it("is the first, then the next without a take, then what was left out", () => {
    expect(nextUnspoken(lines, takesOf(), null)).toBe("a");
    expect(nextUnspoken(lines, takesOf("a", "b"), "a")).toBe("c");
    expect(nextUnspoken(lines, takesOf("c"), "c")).toBe("a");
    expect(nextUnspoken(lines, takesOf("a", "b", "c"), "c")).toBeNull();
  });

  it("is one whose words have changed since", () => {
    const takes = takesOf("a", "b", "c");
    takes.set("b", { line: "b", words: "Kata lama.", said: null, bytes: new Uint8Array() });

    expect(nextUnspoken(lines, takes, "c")).toBe("b");
  });
});
