import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  beginning,
  bringingBack,
  forgetting,
  opening,
  removing,
  renaming,
  soundName,
  volumesOf,
} from "./catalogue";
import { firstCatalogue, openVolume } from "./open-volume";
import { MOST_NOTEBOOKS, NAME_LENGTH } from "./limits";
import { readCatalogue } from "./read-catalogue";
import type { Catalogue } from "./schema";

const NOW = "2026-11-30T21:00:00.000+07:00";

const anyId = fc.constantFrom("first", "a", "b", "c", "d");

type Act = (catalogue: Catalogue) => Catalogue;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(anyId, fc.string()).map(
    ([id, name]): Act =>
      (one) =>
        beginning(one, { id, name, now: NOW }),
  ),
  anyId.map(
    (id): Act =>
      (one) =>
        opening(one, id),
  ),
  fc.tuple(anyId, fc.string()).map(
    ([id, name]): Act =>
      (one) =>
        renaming(one, id, name),
  ),
  fc.tuple(anyId, fc.uuid()).map(
    ([id, fresh]): Act =>
      (one) =>
        removing(one, id, { now: NOW, fresh }),
  ),
  anyId.map(
    (id): Act =>
      (one) =>
        bringingBack(one, id),
  ),
  anyId.map(
    (id): Act =>
      (one) =>
        forgetting(one, id),
  ),
);

const anyActs = fc.array(anyAct, { maxLength: 25 });

const after = (acts: readonly Act[], from: Catalogue = firstCatalogue): Catalogue =>
  acts.reduce((one, act) => act(one), from);

const expectSound = (catalogue: Catalogue): void => {
  const ids = catalogue.volumes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(volumesOf(catalogue).map(({ id }) => id)).toContain(catalogue.open);
};

describe("the notebooks of a phone", () => {
  it("always have one that is open and stands, whatever is done", () => {
    fc.assert(fc.property(anyActs, (acts) => expectSound(after(acts))));
  });

  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const catalogue = after(acts);

        expect(readCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
      }),
    );
  });

  it("lose nothing that lies on the phone, whatever their list has become", () => {
    fc.assert(
      fc.property(fc.anything(), fc.uniqueArray(anyId), (stored, lying) => {
        const catalogue = readCatalogue(stored, lying);

        expectSound(catalogue);
        expect(catalogue.volumes.map(({ id }) => id)).toEqual(expect.arrayContaining(lying));
      }),
    );
  });

  it("each cost only themselves where one cannot be read", () => {
    const catalogue = after([
      (one) => beginning(one, { id: "a", name: "Bayi kedua", now: NOW }),
      (one) => beginning(one, { id: "b", name: "Rumah sebelah", now: NOW }),
    ]);
    const [first, , last] = catalogue.volumes;

    const read = readCatalogue({ open: "b", volumes: [first, { id: "a", name: 7 }, last] }, ["a"]);

    expect(read.open).toBe("b");
    expect(volumesOf(read).map(({ id, name }) => [id, name])).toEqual([
      ["first", ""],
      ["b", "Rumah sebelah"],
      ["a", ""],
    ]);
  });

  it.each(["__proto__", "constructor", "a/b", "", "x".repeat(65)])("have no id like %j", (id) => {
    const volume = { id, name: "", begunAt: null, removedAt: null, isBlank: false };

    expect(readCatalogue({ open: id, volumes: [volume] })).toEqual(
      id === "__proto__" || id === "constructor" ? { open: id, volumes: [volume] } : firstCatalogue,
    );
  });
});

describe("one that is taken away", () => {
  const two = beginning(firstCatalogue, { id: "a", name: "Bayi kedua", now: NOW });

  it("gives its place to another, and comes back where it was", () => {
    const without = removing(two, "a", { now: NOW, fresh: "b" });

    expect(openVolume(without).id).toBe("first");
    expect(bringingBack(without, "a")).toEqual({ ...two, open: "first" });
  });

  it("leaves a new one open where it was the last", () => {
    const without = removing(firstCatalogue, "first", { now: NOW, fresh: "b" });

    expect(openVolume(without)).toMatchObject({ id: "b", name: "" });
    expect(opening(without, "first")).toBe(without);
  });

  it("is forgotten only then", () => {
    expect(forgetting(two, "first")).toEqual(two);
    expect(
      volumesOf(bringingBack(forgetting(removing(two, "a", { now: NOW, fresh: "b" }), "a"), "a")),
    ).toHaveLength(1);
  });
});

describe("a name", () => {
  it.each([
    ["  Bayi   kedua \n", "Bayi kedua"],
    ["\u202eterbalik\u0000", "terbalik"],
    ["   ", ""],
  ])("%j is kept as %j", (typed, kept) => {
    expect(soundName(typed)).toBe(kept);
  });

  it("is never longer than can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
        const name = soundName(typed);

        expect(name.length).toBeLessThanOrEqual(NAME_LENGTH);
        expect(soundName(name)).toBe(name);
      }),
    );
  });
});

it("there is room for so many, and no more", () => {
  const full = after(
    Array.from(
      { length: MOST_NOTEBOOKS + 5 },
      (_, nth): Act =>
        (one) =>
          beginning(one, { id: `n${nth}`, name: "", now: NOW }),
    ),
  );

  expect(full.volumes).toHaveLength(MOST_NOTEBOOKS);
});
