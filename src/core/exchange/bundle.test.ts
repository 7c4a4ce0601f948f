import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMeetingRecords, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { mergeNotebooks } from "../notebook/merge";
import type { NotebookRecord } from "../notebook/record";
import { decodeBundle, encodeBundle } from "./bundle";

const MADE = { madeAt: "2026-11-24T21:00:00.000+07:00", appVersion: "0.1.0" };

const birth: NotebookRecord = {
  kind: "birth",
  id: "a1",
  createdAt: "2026-11-24T21:00:00.000+07:00",
  updatedAt: "2026-11-24T21:00:00.000+07:00",
  deletedAt: null,
  deviceId: "phone-1",
  at: "2026-11-24T02:15:00.000+07:00",
  mode: "vaginal",
  place: "Puskesmas “Jujun” — 👶",
  skinToSkin: true,
  twins: null,
  weightG: 3_000,
};

const whole = encodeBundle([birth], MADE);

const anyRecords = fc.array(anyRecord, { maxLength: 5 });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file of any version with any content and a checksum that is right. */
const signed = (version: string, content: string): string => {
  const sum = bytesToHex(sha256(utf8ToBytes(`${version} ${content}`)));
  return `{"format":"tetes-pertama.notebook","version":${version},"sha256":"${sum}",${content}`;
};

describe("a bundle", () => {
  it("gives back what was put in: living, binned and erased", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const decoded = decodeBundle(encodeBundle(records, MADE));

        expect(decoded).toEqual({ ok: true, value: { ...MADE, records, unreadable: 0 } });
      }),
      { numRuns: 300 },
    );
  });

  it("is JSON in plain ASCII, with its name and version", () => {
    expect(JSON.parse(whole)).toMatchObject({
      format: "tetes-pertama.notebook",
      version: 1,
      ...MADE,
      records: [birth],
    });
    expect(/^[\u0020-\u007e]+$/.test(whole)).toBe(true);
  });

  it("is refused as damaged wherever it is cut off", () => {
    const lengths = Array.from({ length: whole.length }, (_, length) => length);

    const reasons = new Set(
      lengths.map((length) => {
        const decoded = decodeBundle(whole.slice(0, length));
        return decoded.ok ? "taken" : decoded.reason;
      }),
    );

    expect([...reasons]).toEqual(["damaged"]);
  });

  it("is refused when any of its bytes is another one", () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (records, place, change) => {
          const bytes = bytesOf(encodeBundle(records, MADE));
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;

          expect(decodeBundle(textOf(bytes)).ok).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("is refused with a byte altered at every single place", () => {
    const bytes = bytesOf(whole);
    const taken = [...bytes.keys()].filter((at) =>
      [1, 2, 0x20, 0x80].some((change) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ change;
        return decodeBundle(textOf(altered)).ok;
      }),
    );

    expect(taken).toEqual([]);
  });

  it("is refused as damaged with a letter more or less within", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: whole.length - 1 }), (at) => {
        const longer = `${whole.slice(0, at)} ${whole.slice(at)}`;
        const shorter = whole.slice(0, at - 1) + whole.slice(at);

        expect(decodeBundle(longer)).toEqual({ ok: false, reason: "damaged" });
        expect(decodeBundle(shorter)).toEqual({ ok: false, reason: "damaged" });
      }),
    );
  });

  it.each([
    ["another app's JSON", '{"format":"other","version":1,"records":[]}'],
    ["a list", "[1,2,3]"],
    ["words", "Catatan belanja: beras, minyak, gula."],
    ["a picture", "\ufffdPNG\r\n\u001a\n"],
  ])("is told from %s", (_what, text) => {
    expect(decodeBundle(text)).toEqual({ ok: false, reason: "foreign" });
  });

  it("of a newer version is known as such, when it is whole", () => {
    const newer = signed("2", '"pages":[1,2]}');

    expect(decodeBundle(newer)).toEqual({ ok: false, reason: "newer" });
    expect(decodeBundle(newer.replace("[1,2]", "[1,3]"))).toEqual({ ok: false, reason: "damaged" });
  });

  it.each(["\n", "\r\n", "  \n\t", "\ufeff", "\n\n\n"])(
    "is the same with white space around it, as editors and mail leave: %j",
    (around) => {
      const decoded = decodeBundle(`${around}${whole}${around}`);

      expect(decoded).toEqual(decodeBundle(whole));
      expect(decodeBundle(`${whole.slice(0, -1)}${around}`).ok).toBe(false);
    },
  );

  it.each([
    ["an id of two lines", { id: "x\r\nATTACH:http://evil.example" }],
    ["a year that no phone is right in", { at: "9999-12-31T23:59:59.999-23:59" }],
    ["a version of the end of time", { updatedAt: "9999-12-31T23:59:59.999Z" }],
    ["a weight without end", { weightG: 1e308 }],
    ["no kind", { kind: 7 }],
  ])("loses one record for %s, not the others", (_what, odd) => {
    const content = JSON.stringify({ ...MADE, records: [{ ...birth, id: "b2", ...odd }, birth] });

    const decoded = decodeBundle(signed("1", content.slice(1)));

    expect(decoded).toEqual({ ok: true, value: { ...MADE, records: [birth], unreadable: 1 } });
  });

  it.each(["1970-01-01T08:00:00.000+07:00", "2999-01-01T08:00:00.000+07:00"])(
    "is not called broken for the clock of the phone that made it: %s",
    (madeAt) => {
      expect(decodeBundle(encodeBundle([birth], { ...MADE, madeAt }))).toMatchObject({
        ok: true,
        value: { records: [birth] },
      });
    },
  );

  it.each(["0", "00", "01"])("has no version %s", (version) => {
    const content = JSON.stringify({ ...MADE, records: [birth] }).slice(1);

    expect(decodeBundle(signed(version, content)).ok).toBe(false);
  });

  it.each(["utf-16le", "utf-16be"])("is the same when an editor has written it in %s", (order) => {
    const units = new Uint16Array([0xfeff, ...Array.from(whole, (letter) => letter.charCodeAt(0))]);
    const bytes = new DataView(new ArrayBuffer(units.length * 2));
    for (const [at, unit] of units.entries()) bytes.setUint16(at * 2, unit, order === "utf-16le");

    const decoded = decodeBundle(textOf(new Uint8Array(bytes.buffer)));

    expect(decoded).toEqual(decodeBundle(whole));
  });

  it("with a note that this app does not know comes from a newer one", () => {
    const content = JSON.stringify({
      ...MADE,
      records: [birth, { ...birth, kind: "temperature" }],
    });

    const decoded = decodeBundle(signed("1", content.slice(1)));

    expect(decoded).toEqual({ ok: false, reason: "newer" });
  });

  it.each([
    ["no JSON", '"madeAt":'],
    ["no records", '"madeAt":"2026-11-24T21:00:00.000+07:00","appVersion":"1"}'],
    ["no date", '"madeAt":"yesterday","appVersion":"1","records":[]}'],
    ["nesting without end", `"madeAt":${"[".repeat(100_000)}`],
  ])("that was signed around %s is damaged", (_what, content) => {
    expect(decodeBundle(signed("1", content))).toEqual({ ok: false, reason: "damaged" });
  });

  it("leaves out what no record has", () => {
    const content = JSON.stringify({ ...MADE, records: [{ ...birth, secret: 1 }] });

    const decoded = decodeBundle(signed("1", content.slice(1)));

    expect(decoded).toEqual({ ok: true, value: { ...MADE, records: [birth], unreadable: 0 } });
  });
});

describe("restoring bundles", () => {
  it("gives the same notebook in any order, any number of times", () => {
    const anyRestores = fc
      .array(anyMeetingRecords, { minLength: 1, maxLength: 4 })
      .chain((notebooks) =>
        fc.tuple(
          fc.constant(notebooks),
          fc.shuffledSubarray([...notebooks, ...notebooks], { minLength: notebooks.length * 2 }),
        ),
      );

    fc.assert(
      fc.property(anyRestores, ([notebooks, restores]) => {
        const restored = (files: readonly (readonly NotebookRecord[])[]) =>
          files.reduce<readonly NotebookRecord[]>((ours, file) => {
            const bundle = decodeBundle(encodeBundle(file, MADE));
            return bundle.ok ? mergeNotebooks(ours, bundle.value.records) : [];
          }, []);

        expect(restored(restores)).toEqual(restored(notebooks));
      }),
      { numRuns: 200 },
    );
  });
});
