// @vitest-environment node
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import type { SealingKey } from "../../application/lock/ports";
import type { WrappedKey } from "../../core/lock/lock-row";
import { anyMotherRecord } from "../../../tests/fakes/arbitrary-records";
import { createCipher, ROUNDS } from "./cipher";

const cipher = createCipher(1_000);
const PIN = "258013";
const row = { id: "a", kind: "feed", at: "2026-11-24T20:30:00.000+07:00" };

let key: SealingKey;
let wrapped: WrappedKey;

beforeAll(async () => {
  ({ key, wrapped } = await cipher.create(PIN, "key-1"));
});

const turned = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at % bytes.length ? byte ^ 1 : byte));

describe("a sealed note", () => {
  it("opens as what it was, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyMotherRecord, async (record) => {
        expect(await key.open(await key.seal(record))).toEqual(record);
      }),
    );
  });

  it("opens with the key that the right PIN unwraps, in another run of the app", async () => {
    const sealed = await key.seal(row);
    const later = await createCipher().unwrap(PIN, wrapped);

    expect(later?.id).toBe("key-1");
    expect(await later?.open(sealed)).toEqual(row);
  });

  it("does not open when any of its bits was turned", async () => {
    const sealed = await key.seal(row);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("iv", "bytes"), async (at, part) => {
        const altered = { ...sealed, [part]: turned(sealed[part], at) };

        expect(await key.open(altered)).toBeNull();
      }),
    );
  });

  it("does not open in the place of another, when cut short, or with another key", async () => {
    const sealed = await key.seal(row);
    const other = await cipher.create(PIN, "key-1");

    expect(await key.open({ ...sealed, id: "b" })).toBeNull();
    expect(await key.open({ ...sealed, bytes: sealed.bytes.slice(0, -16) })).toBeNull();
    expect(await key.open({ ...sealed, bytes: new Uint8Array(3) })).toBeNull();
    expect(await other.key.open(sealed)).toBeNull();
  });

  it("is another each time, and of a length that tells nothing", async () => {
    const [one, two] = await Promise.all([key.seal(row), key.seal(row)]);
    const place = { id: "a", kind: "birth", place: "é".repeat(80) };
    const long = await key.seal(place);

    expect(one.bytes).not.toEqual(two.bytes);
    expect(one.iv).not.toEqual(two.iv);
    expect([one, long].map(({ bytes }) => bytes.length)).toEqual([528, 528]);
  });
});

describe("the key of the notes", () => {
  it("is unwrapped by the right PIN only", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\d{4,12}$/), async (pin) => {
        expect((await cipher.unwrap(pin, wrapped))?.id).toBe(pin === PIN ? "key-1" : undefined);
      }),
      { numRuns: 30 },
    );
  });

  it("does not open under another name, with other rounds, another salt, or when altered", async () => {
    const salt = turned(wrapped.salt, 0);
    const bytes = turned(wrapped.bytes, 7);

    expect(await cipher.unwrap(PIN, { ...wrapped, id: "key-2" })).toBeNull();
    expect(await cipher.unwrap(PIN, { ...wrapped, rounds: 999 })).toBeNull();
    expect(await cipher.unwrap(PIN, { ...wrapped, salt })).toBeNull();
    expect(await cipher.unwrap(PIN, { ...wrapped, bytes })).toBeNull();
  });

  it("is another for the same PIN, and derived in many rounds", async () => {
    const other = await cipher.create(PIN, "key-1");

    expect(other.wrapped.salt).not.toEqual(wrapped.salt);
    expect(other.wrapped.bytes).not.toEqual(wrapped.bytes);
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect((await createCipher().create(PIN, "key-1")).wrapped.rounds).toBe(ROUNDS);
  });
});
