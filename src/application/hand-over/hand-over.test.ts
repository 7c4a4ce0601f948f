import { deflateRawSync, inflateRawSync } from "node:zlib";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFakeLock } from "../../../tests/fakes/fake-lock";
import { createFakePhone, type FakePhone } from "../../../tests/fakes/fake-phone";
import { createCopyingPhone } from "../../../tests/fakes/written-phone";
import { framesOf } from "../../core/exchange/light/index";
import { mergeNotebooks } from "../../core/notebook/merge";
import type { NotebookRecord } from "../../core/notebook/record";
import { failure } from "../../core/result";
import { createHandOver, type HandOver, type Shown } from "./hand-over";
import type { CodeModules, Deflating } from "./ports";

const deflating: Deflating = {
  deflate: async (bytes) => new Uint8Array(deflateRawSync(bytes, { level: 6 })),
  inflate: async (bytes, mostBytes) => {
    try {
      return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: mostBytes }));
    } catch {
      return null;
    }
  },
};

const BITS = 7;

/** Each letter as the bits of a row: what matters here is which letters are shown, not how. */
const drawCode = (letters: string): CodeModules =>
  [...letters].map((letter) =>
    Array.from({ length: BITS }, (_, bit) => ((letter.codePointAt(0) ?? 0) & (1 << bit)) !== 0),
  );

const lettersOf = (modules: CodeModules): string =>
  modules
    .map((row) =>
      String.fromCodePoint(row.reduce((code, isSet, bit) => code | (isSet ? 1 << bit : 0), 0)),
    )
    .join("");

async function openPhone(
  records: readonly NotebookRecord[] = [],
  lock: "none" | "locked" = "none",
): Promise<{ phone: FakePhone; handOver: HandOver }> {
  const phone = createCopyingPhone(createFakePhone());
  await phone.notebook.open();
  if (records.length > 0) await phone.notebook.merge(records);
  const handOver = createHandOver({
    notebook: phone.notebook,
    lock: createFakeLock(phone.clock, { state: lock }),
    backup: phone.copies.backup,
    deflating,
    drawCode,
    camera: { film: async () => failure("none") },
    clock: phone.clock,
    appVersion: "0.1.0",
  });
  return { phone, handOver };
}

const feeds = (count: number): readonly NotebookRecord[] =>
  Array.from({ length: count }, (_, nth) => {
    const at = new Date(Date.UTC(2026, 10, 1, 0, nth * 7 + (nth % 5), (nth * 37) % 60))
      .toISOString()
      .replace("Z", "+00:00");
    const id = `${(nth * 2_654_435_761) % 4_294_967_296}-${nth}`;
    const madeAt = { createdAt: at, updatedAt: at, deletedAt: null, deviceId: "phone-2" };
    return { kind: "feed", id, at, ...madeAt };
  });

const shownBy = async ({ handOver }: { handOver: HandOver }): Promise<Shown> => {
  const shown = await handOver.show();
  if (!shown.ok) throw new Error(shown.reason);
  return shown.value;
};

describe("two phones beside each other", () => {
  it("end with the same notes, whatever of the codes is missed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.boolean()),
        async (count, misses) => {
          const here = await openPhone(feeds(count));
          const shown = await shownBy(here);
          const there = await openPhone();
          const gathering = there.handOver.gather();

          for (let nth = 0; gathering.progress()?.rank !== shown.total; nth += 1)
            if (misses.next().value !== true) gathering.see(lettersOf(shown.codeAt(nth)));
          await gathering.offer();

          expect(mergeNotebooks([], there.phone.notebook.get().records)).toEqual(
            mergeNotebooks([], here.phone.notebook.get().records),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it("say when the last code has come, and offer what came once", async () => {
    const here = await openPhone(feeds(20));
    const shown = await shownBy(here);
    const there = await openPhone();
    const gathering = there.handOver.gather();

    const seen = Array.from({ length: shown.total + 1 }, (_, nth) =>
      gathering.see(lettersOf(shown.codeAt(nth))),
    );

    expect(seen.at(-2)).toBe("whole");
    expect(seen.at(-1)).toBe("known");
    expect(await gathering.offer()).toMatchObject({ ok: true, value: { added: 20 } });
    expect(await gathering.offer()).toMatchObject({ ok: true, value: { added: 0 } });
  });

  it("ask before another mother's notes are added", async () => {
    const birth = (id: string, at: string): NotebookRecord => {
      const madeAt = { createdAt: at, updatedAt: at, deletedAt: null, deviceId: "phone-2" };
      const untold = { mode: null, place: null, skinToSkin: null, weightG: null, twins: null };
      return { kind: "birth", id, at, ...untold, ...madeAt };
    };
    const here = await openPhone([birth("a", "2026-11-20T08:00:00.000+07:00")]);
    const there = await openPhone([birth("b", "2026-11-23T08:00:00.000+07:00")]);
    const gathering = there.handOver.gather();
    gathering.see(lettersOf((await shownBy(here)).codeAt(0)));

    expect(await gathering.offer()).toMatchObject({ ok: true, value: { kind: "asks" } });
    expect(there.phone.notebook.get().records).toHaveLength(1);
  });
});

describe("nothing is shown", () => {
  it("of what is behind a PIN", async () => {
    expect(await (await openPhone(feeds(3), "locked")).handOver.show()).toEqual(failure("locked"));
  });

  it("where nothing is noted", async () => {
    expect(await (await openPhone()).handOver.show()).toEqual(failure("empty"));
  });

  it("of so many notes that an arm would tire", async () => {
    const { handOver } = await openPhone(feeds(2_000));

    expect(await handOver.show()).toEqual(failure("too-large"));
  });
});

it("what was shown by another program under our codes changes nothing", async () => {
  const { phone, handOver } = await openPhone(feeds(2));
  const before = phone.notebook.get().records;
  for (const bytes of [
    Uint8Array.of(1, 2, 3),
    new Uint8Array(deflateRawSync(Uint8Array.of(0x54, 9, 9))),
    new Uint8Array(deflateRawSync(new Uint8Array(50_000_000))),
  ]) {
    const frames = framesOf(bytes.slice(0, 16_000), 535);
    if (!frames.ok) throw new Error(frames.reason);
    const gathering = handOver.gather();
    for (let nth = 0; nth < frames.value.total; nth += 1) gathering.see(frames.value.frame(nth));

    expect((await gathering.offer()).ok).toBe(false);
  }
  expect(phone.notebook.get().records).toBe(before);
});
