import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Kind } from "../notebook/kinds";
import { isOpenRow, mayLieBeside } from "./rows";
import { parseSealedRow, plainRow, type SealedRow } from "./sealed-row";
import { stampOf } from "./stamp";

const sealed: SealedRow = {
  id: "a",
  kind: "sealed",
  key: "key-1",
  iv: new Uint8Array(12),
  bytes: new Uint8Array(528),
};
const lock = { version: 1, key: { id: "key-1" } };
const note = { id: "a", kind: "not-yet" };

/** Said once more and by hand: a note of hers that lay open would be read by anyone. */
const behindPin: Readonly<Record<Kind, "stay open" | "are locked">> = {
  session: "stay open",
  "safety-check": "stay open",
  erased: "stay open",
  birth: "are locked",
  "first-colostrum": "are locked",
  "milk-volume": "are locked",
  "not-yet": "are locked",
  "milk-coming-in": "are locked",
  feed: "are locked",
  nappy: "are locked",
};
const kindsThat = (what: "stay open" | "are locked"): readonly string[] =>
  Object.entries(behindPin).flatMap(([kind, is]) => (is === what ? [kind] : []));

describe("rows and the PIN", () => {
  it.each(kindsThat("stay open"))("leave a %s open", (kind) => {
    expect(isOpenRow({ id: "a", kind })).toBe(true);
  });

  it.each([
    ...kindsThat("are locked"),
    "sealed",
    "a kind of a later version",
    "toString",
    "__proto__",
    undefined,
    7,
  ])("do not leave '%s' open", (kind) => {
    expect(isOpenRow({ id: "a", kind })).toBe(false);
  });

  it.each([null, undefined, "session", 3, ["session"]])("do not take %j for open", (row) => {
    expect(isOpenRow(row)).toBe(false);
  });
});

describe("what may be written", () => {
  it("without a lock is anything but a sealed row", () => {
    expect(mayLieBeside(undefined, note)).toBe(true);
    expect(mayLieBeside(undefined, sealed)).toBe(false);
  });

  it("beside a lock is what its key has sealed, and what stays open", () => {
    expect(mayLieBeside(lock, sealed)).toBe(true);
    expect(mayLieBeside(lock, { ...sealed, key: "key-2" })).toBe(false);
    expect(mayLieBeside(lock, note)).toBe(false);
    expect(mayLieBeside(lock, { id: "a", kind: "session" })).toBe(true);
  });

  it.each([{}, null, "lock", { key: 4 }])(
    "beside a damaged lock %j is nothing of the mother",
    (bad) => {
      expect(mayLieBeside(bad, note)).toBe(false);
      expect(mayLieBeside(bad, { ...sealed, key: undefined })).toBe(false);
      expect(mayLieBeside(bad, { ...sealed, key: null })).toBe(false);
      expect(mayLieBeside(bad, sealed)).toBe(false);
      expect(mayLieBeside(bad, { id: "a", kind: "erased" })).toBe(true);
    },
  );
});

describe("a row in the clear", () => {
  it("is one of the mother's that a text can carry without loss", () => {
    expect(plainRow(note)).toBe(note);
    expect(plainRow({ id: "a", kind: "session" })).toBeNull();
    expect(plainRow(sealed)).toBeNull();
    expect(plainRow({ kind: "feed" })).toBeNull();
    expect(plainRow({ ...note, at: new Date(0) })).toBeNull();
    expect(plainRow({ ...note, at: undefined })).toBeNull();
    expect(plainRow({ ...note, ml: Number.NaN })).toBeNull();
    expect(plainRow({ ...note, ml: -0 })).toBeNull();
    expect(plainRow({ ...note, bytes: new Uint8Array(2) })).toBeNull();
    expect(plainRow({ ...note, list: [1, , 3] })).toBeNull(); // eslint-disable-line no-sparse-arrays
  });

  it("comes back from a text as it was", () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), (fields) => {
        const row = plainRow({ ...fields, id: "a", kind: "feed" });
        fc.pre(row !== null);

        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
      }),
    );
  });

  it("is known again by its content, a sealed one by its sealing", () => {
    expect(stampOf({ ...note })).toBe(stampOf(note));
    expect(stampOf({ ...note, id: "b" })).not.toBe(stampOf(note));
    expect(stampOf({ ...sealed, iv: new Uint8Array(12).fill(1) })).not.toBe(stampOf(sealed));
  });
});

describe("a sealed row", () => {
  it("is read as it was written, and only whole", () => {
    expect(parseSealedRow(sealed)).toEqual(sealed);
    expect(parseSealedRow({ ...sealed, iv: new Uint8Array(11) })).toBeNull();
    expect(parseSealedRow({ ...sealed, bytes: "bytes" })).toBeNull();
    expect(parseSealedRow({ ...sealed, id: "" })).toBeNull();
    expect(parseSealedRow(note)).toBeNull();
  });
});
