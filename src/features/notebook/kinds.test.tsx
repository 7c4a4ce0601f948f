import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyRecord } from "../../../tests/fakes/arbitrary-records";
import { LANE_IDS, MARK_KINDS } from "../../core/notebook/marks";
import { isEntry } from "../../core/notebook/reading";
import { lanePictures } from "./first-days/mark-looks";
import { kinds, viewOf } from "./kinds";

const root = join(import.meta.dirname, "../../..");
const isDrawn = (picture: string): boolean =>
  existsSync(join(root, "public/art/ui", `${picture}.svg`));

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
