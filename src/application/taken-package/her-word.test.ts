import { describe, expect, it } from "vitest";

import type { KeptReviews } from "../../core/midwife/kept-reviews";
import { nothingTaken } from "../../core/midwife/nothing-taken";
import { untaken, type Standing } from "../../core/midwife/taken";
import { failure } from "../../core/result";
import { createObservable } from "../observable";
import { createHerWord } from "./her-word";

const AT = "2026-11-24T08:00:00.000+07:00";
const who = { place: "Puskesmas Contoh", role: "Bidan" };
const kept: KeptReviews = {
  madeAt: AT,
  who,
  reviews: [
    {
      statement: "line/take-oil",
      hash: "0".repeat(32),
      verdict: "agrees",
      says: null,
      note: null,
      at: AT,
    },
  ],
};
const taken = (reviews: boolean): Standing => ({
  package: { ...untaken({ madeAt: AT, who }), reviews },
});
const places = [{ place: who.place, reviews: kept.reviews }];
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A package in use, and how often its reviews were read. */
function using(standing: Standing, reviews: () => Promise<KeptReviews | null>) {
  const value = createObservable(standing);
  let readings = 0;
  const word = createHerWord({
    get: value.get,
    subscribe: value.subscribe,
    act: async (work) => {
      readings += 1;
      const never = () => Promise.reject(new Error("not asked for"));
      return work({
        open: never,
        openSmall: () => failure("damaged" as const),
        take: never,
        drop: never,
        takeOff: never,
        heard: never,
        clips: never,
        reviews,
      });
    },
  });
  return { value, word, readings: () => readings };
}

describe("her word in a package that a family uses", () => {
  it("is read once, however many cards ask for it", async () => {
    const { word, readings } = using(taken(true), async () => kept);
    const before = word.get();
    word.subscribe(() => undefined);
    word.subscribe(() => undefined);
    await settled();

    expect(before).toEqual([]);
    expect(word.get()).toEqual(places);
    expect(readings()).toBe(1);
  });

  it("is not looked for where there is none", async () => {
    const { word, readings } = using(nothingTaken, async () => kept);
    word.subscribe(() => undefined);
    await settled();

    expect(word.get()).toEqual([]);
    expect(readings()).toBe(0);
  });

  it("goes when the package is taken off, and comes when one is taken over", async () => {
    const { value, word } = using(nothingTaken, async () => kept);
    word.subscribe(() => undefined);
    value.set(taken(true));
    await settled();
    const meanwhile = word.get();
    value.set(taken(false));

    expect(meanwhile).toEqual(places);
    expect(word.get()).toEqual([]);
  });

  it("does not come back after the package was taken off while it was read", async () => {
    let answer: (reviews: KeptReviews) => void = () => undefined;
    const { value, word } = using(
      taken(true),
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    word.subscribe(() => undefined);
    await settled();
    value.set(nothingTaken);
    answer(kept);
    await settled();

    expect(word.get()).toEqual([]);
  });

  it("is asked for again where it could not be fetched", async () => {
    let isThere = false;
    const { word } = using(taken(true), () =>
      isThere ? Promise.resolve(kept) : Promise.reject(new Error("no network")),
    );
    word.subscribe(() => undefined);
    await settled();
    isThere = true;
    word.subscribe(() => undefined);
    await settled();

    expect(word.get()).toEqual(places);
  });
});
