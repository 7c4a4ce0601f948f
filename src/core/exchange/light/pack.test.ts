import { deflateRawSync } from "node:zlib";

import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMeetingRecords, anyRecord } from "../../../../tests/fakes/arbitrary-records";
import { threeDays } from "../../../../tests/fakes/three-days";
import { mergeNotebooks } from "../../notebook/merge";
import type { NotebookRecord } from "../../notebook/record";
import { compareVersions } from "../../notebook/version";
import { decodeBundle, encodeBundle } from "../bundle";
import { writeCount } from "./byte-writer";
import { MOST_PACKED_BYTES, packNotebook, unpackNotebook } from "./pack";
import { createPacking, writeColumn } from "./write-columns";

const MADE = { madeAt: "2026-11-24T21:00:00.000+07:00", appVersion: "0.1.0" };

const packed = (records: readonly NotebookRecord[]): Uint8Array =>
  packNotebook({ ...MADE, records });

const anyRecords = fc.oneof(
  fc.array(anyRecord, { maxLength: 12 }),
  anyMeetingRecords,
  fc.shuffledSubarray([...threeDays]),
);

/** Each record once, in an order of its own. */
const asSet = (records: readonly NotebookRecord[]): readonly NotebookRecord[] => {
  const compare = (a: NotebookRecord, b: NotebookRecord): number =>
    a.id === b.id ? compareVersions(a, b) : a.id < b.id ? -1 : 1;
  const sorted = [...records].sort(compare);
  return sorted.filter((record, nth) => {
    const before = sorted[nth - 1];
    return before === undefined || compare(before, record) !== 0;
  });
};

const recordsIn = (bytes: Uint8Array): readonly NotebookRecord[] | string => {
  const unpacked = unpackNotebook(bytes);
  return unpacked.ok ? asSet(unpacked.value.records) : unpacked.reason;
};

/** Bytes as a forger writes them: the notebook itself well, then what the forger likes. */
const forged = (records: (sink: number[]) => void): Uint8Array => {
  const sink = [0x54, 1];
  const packing = createPacking(sink);
  writeColumn(packing, [{ row: 0, value: MADE }]);
  records(sink);
  return Uint8Array.from(sink);
};

const [birth] = threeDays;
if (birth === undefined) throw new RangeError("no birth");

/** The birth as another app wrote it, or a forger. */
const otherwise = (fields: object): NotebookRecord => ({ ...birth, id: "b2", ...fields });

describe("a packed notebook", () => {
  it("gives back the same records, living, binned and erased, and nothing else", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bytes = packed(records);

        expect(unpackNotebook(bytes)).toMatchObject({
          ok: true,
          value: { ...MADE, unreadable: 0 },
        });
        expect(recordsIn(bytes)).toEqual(asSet(records));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same in whatever order the records lie, however often", () => {
    const anyOrders = anyRecords.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
      ),
    );

    fc.assert(
      fc.property(anyOrders, ([records, shuffled]) => {
        expect(packed(shuffled)).toEqual(packed(records));
      }),
    );
  });

  it("brings to a notebook what a copy of it brings", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (ours, theirs) => {
        const carried = unpackNotebook(packed(theirs));
        const copied = decodeBundle(encodeBundle(theirs, MADE));

        expect(mergeNotebooks(ours, carried.ok ? carried.value.records : [])).toEqual(
          mergeNotebooks(ours, copied.ok ? copied.value.records : []),
        );
      }),
    );
  });

  it.each([
    ["half an emoji at the end of a full field", { place: `${"a".repeat(79)}\ud83d` }],
    ["no words", { place: "" }],
    ["what looks like an id", { place: "0123456789abcdef0123456789abcdef" }],
    ["what looks like a moment", { place: "2026-11-24T21:00:00.000+07:00" }],
    ["an id of the name of a thing in the language", { id: "__proto__", deviceId: "constructor" }],
    ["a moment without its thousandths", { at: "2026-11-24T02:15:00+07:00" }],
    [
      "a moment in Greenwich",
      { at: "2026-11-24T02:15:00.000Z", createdAt: "1990-01-01T00:00:00Z" },
    ],
    ["the last moment there is", { at: "2100-12-31T23:59:59.999-23:59" }],
    ["a weight of many places", { weightG: 3_100.123_456_789 }],
    ["a weight below nothing", { weightG: -0 }],
  ])("keeps %s", (_what, fields) => {
    const record = otherwise(fields);

    expect(recordsIn(packed([record, birth]))).toEqual(asSet([record, birth]));
  });

  it("is not called broken for the clock of the phone that made it", () => {
    const madeAt = "0001-01-01T00:00:00.000+07:00";

    expect(unpackNotebook(packNotebook({ ...MADE, madeAt, records: [birth] }))).toEqual({
      ok: true,
      value: { ...MADE, madeAt, records: [birth], unreadable: 0 },
    });
  });

  it.each([
    ["a year that no phone is right in", { at: "9999-12-31T23:59:59.999-23:59" }],
    ["a weight without end", { weightG: 1e308 }],
    ["an id of two lines", { id: "x\r\ny" }],
    ["a list in place of a moment", { at: [["2026-11-24T21:00:00.000+07:00"]] }],
    ["no moment", { at: undefined }],
    ["no kind", { kind: 7 }],
  ])("loses one record for %s, not the others", (_what, fields) => {
    const bytes = packed([otherwise(fields), birth]);

    expect(unpackNotebook(bytes)).toEqual({
      ok: true,
      value: { ...MADE, records: [birth], unreadable: 1 },
    });
  });

  it("leaves out what no record has", () => {
    const bytes = packed([otherwise({ id: birth.id, mood: { good: [1, { why: null }] } })]);

    expect(recordsIn(bytes)).toEqual([birth]);
  });

  it("with a note that this app does not know comes from a newer one", () => {
    const temperature = otherwise({ kind: "temperature", celsius: 36.8 });

    expect(recordsIn(packed([temperature, birth]))).toBe("newer");
  });

  it("is read for good as version 1 wrote it", () => {
    const milk: NotebookRecord = {
      kind: "milk-volume",
      id: "00112233445566778899aabbccddeeff",
      createdAt: "2026-11-24T21:03:04.567+07:00",
      updatedAt: "2026-11-24T21:05:00.000+07:00",
      deletedAt: null,
      deviceId: "phone-1",
      when: { kind: "exact", at: "2026-11-24T20:30:00.000+07:00" },
      volume: { ml: 2.5, lowMl: 1.25, highMl: 3.65, method: "half-teaspoon", count: 1 },
      side: "left",
      relation: { to: "after", sessionId: null },
    };
    const written = [
      "5401800202010108040005302e312e300102ffdbd9ddc16802c706010a0103040506072b2f093739",
      "0102edc316001004000770686f6e652d31020000112233445566778899aabbccddeeff04010f8002",
      "02012e341004014204013e0102d18b0e00800205011b2022232508000101080201ed020802017d04",
      "0144080101198002020102070101b790790004013c0000",
    ].join("");

    expect(bytesToHex(packed([milk]))).toBe(written);
    expect(unpackNotebook(hexToBytes(written))).toMatchObject({
      ok: true,
      value: { ...MADE, records: [milk], unreadable: 0 },
    });
  });

  it("says by its first two bytes what it is", () => {
    const bytes = packed([birth]);
    const begun = (...opening: readonly number[]) => [...opening, ...bytes.subarray(2)];

    expect(recordsIn(Uint8Array.from(begun(0x54, 2)))).toBe("newer");
    expect(recordsIn(Uint8Array.from(begun(0x54, 0)))).toBe("damaged");
    expect(recordsIn(Uint8Array.from(begun(0x7b, 1)))).toBe("foreign");
    expect(recordsIn(new Uint8Array())).toBe("foreign");
  });

  it("is refused as damaged wherever it is cut off, and with a byte more", () => {
    const bytes = packed(threeDays);
    const cut = Array.from({ length: bytes.length - 1 }, (_, nth) => bytes.slice(0, nth + 1));

    const outcomes = new Set([...cut, Uint8Array.of(...bytes, 0)].map(recordsIn));

    expect([...outcomes]).toEqual(["damaged"]);
  });

  it("weighs at most 1,900 bytes for three days, deflated", () => {
    const bytes = packed(threeDays);

    expect(threeDays).toHaveLength(60);
    expect(deflateRawSync(bytes, { level: 6 }).length).toBeLessThanOrEqual(1_900);
  });
});

describe("bytes that nobody packed", () => {
  it("are refused or read, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const unpacked = unpackNotebook(Uint8Array.of(0x54, 1, ...bytes));

        expect(unpacked.ok ? [] : ["damaged", "newer"]).toEqual(
          unpacked.ok ? [] : expect.arrayContaining([unpacked.reason]),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it("are refused or read with any of them altered", () => {
    const bytes = packed(threeDays);

    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const altered = bytes.slice();
        const at = 2 + (place % (bytes.length - 2));
        altered[at] = (altered[at] ?? 0) ^ change;
        const unpacked = unpackNotebook(altered);

        expect(unpacked.ok ? "read" : unpacked.reason).toMatch(/^(?:read|damaged|newer)$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it("cannot claim more records than so many bytes can mean", () => {
    const claiming = (records: number) =>
      forged((sink) => {
        writeCount(sink, records);
        // One field, "kind", of which every record has the same word.
        sink.push(1, 0, 4, ...Array.from("kind", (letter) => letter.charCodeAt(0)), 16, 0, 0);
      });

    expect(recordsIn(claiming(1_000_000))).toBe("damaged");
    expect(unpackNotebook(claiming(2_000))).toMatchObject({
      ok: true,
      value: { unreadable: 2_000 },
    });
  });

  it("cannot claim a list longer than so many bytes can mean", () => {
    const claiming = (length: number) =>
      forged((sink) => {
        writeCount(sink, 1);
        // One field, "a", a list; its length; its items, all null.
        sink.push(1, 0, 1, 97, 128, 1, 1);
        writeCount(sink, length);
        sink.push(16, 0, 0);
      });

    expect(recordsIn(claiming(2 ** 52))).toBe("damaged");
    expect(unpackNotebook(claiming(1_000))).toMatchObject({ ok: true, value: { unreadable: 1 } });
  });

  it("cannot nest without end", () => {
    const nested = (depth: number) =>
      forged((sink) => {
        writeCount(sink, 1);
        sink.push(1, 0, 1, 97);
        // A list of one list of one list …
        for (let level = 0; level < depth; level += 1) sink.push(128, 1, 1, 1);
        sink.push(16, 0, 0);
      });

    expect(recordsIn(nested(100_000))).toBe("damaged");
    expect(unpackNotebook(nested(5))).toMatchObject({ ok: true, value: { unreadable: 1 } });
  });

  it("are refused when they are too many", () => {
    const place = "a".repeat(MOST_PACKED_BYTES);

    expect(recordsIn(packed([otherwise({ place })]))).toBe("damaged");
    expect(recordsIn(packed([otherwise({ place: place.slice(1_000) }), birth]))).toEqual([birth]);
  });
});
