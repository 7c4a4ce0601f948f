import { deflateRawSync, inflateRawSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { threeDays } from "../../../../tests/fakes/three-days";
import { mergeNotebooks } from "../../notebook/merge";
import {
  CODE_LETTERS,
  emptyCollection,
  frameCountOf,
  framesOf,
  MOST_PACKED_BYTES,
  packNotebook,
  take,
  unpackNotebook,
} from ".";

const packed = packNotebook({
  madeAt: "2026-11-27T09:00:12.345+07:00",
  appVersion: "0.1.0",
  records: threeDays,
});
const deflated = deflateRawSync(packed, { level: 6 });

describe("a notebook of three days", () => {
  it("takes six codes of version 12, or eight of version 10", () => {
    const counts = [CODE_LETTERS[12], CODE_LETTERS[10]].map((letters) =>
      frameCountOf(deflated.length, letters),
    );

    expect(counts).toEqual([6, 8]);
  });

  it("is the same on the other phone, where every third code was seen", () => {
    const frames = framesOf(deflated, CODE_LETTERS[12]);
    if (!frames.ok) throw new RangeError(frames.reason);
    let collection = emptyCollection;
    for (let nth = 0; nth < 90; nth += 3)
      ({ collection } = take(collection, frames.value.frame(nth)));
    if (collection.status !== "complete") throw new RangeError(collection.status);

    const inflated = inflateRawSync(collection.bytes, { maxOutputLength: MOST_PACKED_BYTES });
    const theirs = unpackNotebook(inflated);

    expect(theirs.ok && mergeNotebooks([], theirs.value.records)).toEqual(
      mergeNotebooks([], threeDays),
    );
  });
});
