import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { faultsIn, svgOf } from "../../../tests/content/art";
import { anyRecord } from "../../../tests/fakes/arbitrary-records";
import { fetchWords, i18n } from "../../app/i18n";
import { base } from "../../core/notebook/fields";
import { kinds as core } from "../../core/notebook/kinds";
import { LANE_IDS, MARK_KINDS } from "../../core/notebook/marks";
import { isEntry } from "../../core/notebook/reading";
import type { EntryRecord } from "../../core/notebook/record";
import { parseRecord } from "../../core/notebook/schema";
import type { Telling } from "./kind-of-entry";
import { lanePictures } from "./first-days/mark-looks";
import { kinds, viewOf } from "./kinds";

const root = join(import.meta.dirname, "../../..");
/** Drawn, small, and nothing in it that a strict page refuses. */
const isDrawn = (picture: string): boolean =>
  existsSync(join(root, "public/art/ui", `${picture}.svg`)) &&
  faultsIn(svgOf(`ui/${picture}`)).length === 0;

describe("each kind of entry", () => {
  it("has a picture where it is listed", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(isEntry(record));
        const { picture } = viewOf(record);

        expect(picture === null || isDrawn(picture)).toBe(true);
      }),
    );
  });

  it("has a picture where it is offered, and none is offered twice", () => {
    const quick = Object.values(kinds).flatMap(({ quick }): readonly Offered[] => quick);
    const others = Object.values(kinds).flatMap(({ other }): readonly Offered[] =>
      other ? [other] : [],
    );
    const words = [...quick, ...others].map(({ word }) => word);

    expect(
      [...quick, ...others].filter(({ picture }) => picture !== null && !isDrawn(picture)),
    ).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("what an entry tells besides its time", () => {
  const OWN_SHEET: readonly string[] = ["birth", "session"];
  const APART = new Set([...Object.keys(base), "kind", "at", "when"]);
  const told = Object.entries(core).flatMap(([kind, { shelf, schema }]) =>
    shelf === "apart" || OWN_SHEET.includes(kind)
      ? []
      : Object.keys(schema.entries).flatMap((field) => (APART.has(field) ? [] : [{ kind, field }])),
  );
  const telling = (): Telling => ({
    t: i18n.getFixedT("id", "notebook"),
    time: String,
    day: String,
    volumeOf: ({ volume }) => JSON.stringify(volume),
    noteOfSession: () => "",
    around: { birth: null, firstColostrumId: null, milkSinceMs: null },
  });
  const wordsOf = (entry: EntryRecord): readonly (string | null)[] => {
    const { nameIn, notesIn } = viewOf(entry);
    return [nameIn(telling()), ...notesIn(telling())];
  };
  const valueOf = (record: object, field: string): unknown => Reflect.get(record, field);

  it.each(told)("is read in the list: $field of $kind", async ({ kind, field }) => {
    await fetchWords(["massage", "notebook"]);
    const sampled = fc
      .sample(
        anyRecord.filter((record) => record.kind === kind),
        200,
      )
      .filter(isEntry);
    const [first] = sampled;
    const others = sampled.flatMap((record) =>
      parseRecord({ ...first, [field]: valueOf(record, field) }),
    );
    const words = others.flatMap((other) =>
      other.ok && isEntry(other.value) ? [JSON.stringify(wordsOf(other.value))] : [],
    );

    expect(new Set(words).size).toBeGreaterThan(1);
  });
});

type Offered = { readonly word: string; readonly picture: string | null };

describe("each mark", () => {
  it("has a colour of its own name", () => {
    const css = readFileSync(join(import.meta.dirname, "first-days/glyph.module.css"), "utf8");
    const named = new Set([...css.matchAll(/\.([a-z-]+)(?=[\s,{])/g)].map(([, name]) => name));

    expect(MARK_KINDS.filter((kind) => !named.has(kind))).toEqual([]);
  });

  it("stands on a lane with a picture", () => {
    expect(LANE_IDS.map((id) => lanePictures[id]).filter((picture) => !isDrawn(picture))).toEqual(
      [],
    );
  });
});
