import { describe, expect, it } from "vitest";

import { codeOf, project, specifiersOf, targetOf, type Files } from "./source/imports";

type Graph = ReadonlyMap<string, readonly string[]>;

/** What imports what: types count, and what is fetched later counts too. */
const graphOf = (files: Files): Graph =>
  new Map(
    codeOf(files).map(([path, text]) => [
      path,
      specifiersOf(text).flatMap((specifier) => targetOf(specifier, path, files) ?? []),
    ]),
  );

/** Every circle that is met on a walk from each file, by the way round. */
function circlesIn(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  function walk(path: string, way: readonly string[]): void {
    const seenAt = way.indexOf(path);
    if (seenAt >= 0) circles.push([...way.slice(seenAt), path].join(" → "));
    if (seenAt >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  }
  for (const path of graph.keys()) walk(path, []);
  return circles;
}

describe("the imports", () => {
  it("go round in no circle, those of types neither", () => {
    expect(circlesIn(graphOf(project))).toEqual([]);
  });

  it("would be seen to", () => {
    const files = new Map([
      ["src/core/a.ts", 'import { b } from "./b";'],
      ["src/core/b.ts", 'import type { C } from "./c";'],
      ["src/core/c.ts", 'const a = () => import("./a"); export type C = 1;'],
      ["src/core/d.ts", 'import { a } from "./a";'],
    ]);

    expect(circlesIn(graphOf(files))).toEqual([
      "src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts",
    ]);
  });
});
