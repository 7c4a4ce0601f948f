import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  adviceOfPresent,
  answersOf,
  isRead,
  mayBeLeft,
  partsOf,
  readOn,
  signsOf,
} from "./answering";
import { adviceOf, type CheckQuestion } from "./daily-check";

const DAY: readonly CheckQuestion[] = [
  { id: "bleeding", signs: ["clot", "fainting"], ifYes: "get-help", asked: "daily" },
  { id: "back", signs: ["skin", "dizzy"], ifYes: "ask-midwife", asked: "daily" },
  { id: "birth", signs: ["two-hours"], ifYes: "ask-midwife", asked: "first-days" },
];
const HISTORY: readonly CheckQuestion[] = [
  { id: "pregnancy", signs: ["pregnant"], ifYes: "not-in-pregnancy", asked: "once" },
  { id: "heart", signs: ["heart", "clots"], ifYes: "ask-midwife", asked: "once" },
];
const anyPart = fc.constantFrom(DAY, HISTORY);
const someOf = (signs: readonly string[]) => fc.subarray([...signs]).map((all) => new Set(all));
const partAndPresent = anyPart.chain((part) => fc.tuple(fc.constant(part), someOf(signsOf(part))));

describe("what is asked", () => {
  it("stands on one screen, her history on another", () => {
    expect(partsOf([...HISTORY, ...DAY])).toEqual([DAY, HISTORY]);
  });

  it("takes no screen where nothing is asked", () => {
    expect(partsOf(DAY)).toEqual([DAY]);
    expect(partsOf([])).toEqual([]);
  });
});

describe("the answers of a screen", () => {
  it("tell of every question, and of the signs that are there", () => {
    expect(answersOf(DAY, new Set(["fainting"]), "no")).toEqual({
      bleeding: "yes",
      back: "no",
      birth: "no",
      fainting: "yes",
    });
  });

  it("lead to help for a danger sign, whatever else is there, and to nothing where nothing is", () => {
    expect(adviceOfPresent(DAY, new Set())).toBe("clear");
    expect(adviceOfPresent(DAY, new Set(["dizzy"]))).toBe("ask-midwife");
    expect(adviceOfPresent(DAY, new Set(["dizzy", "fainting"]))).toBe("get-help");
    expect(adviceOfPresent(HISTORY, new Set(["heart", "pregnant"]))).toBe("not-in-pregnancy");
  });

  it("are never clear where something was not known", () => {
    fc.assert(
      fc.property(partAndPresent, ([part, present]) => {
        expect(adviceOf(part, answersOf(part, present, "unsure"))).not.toBe("clear");
      }),
    );
  });
});

describe("leaving a screen", () => {
  it("waits until all was read, but never where there is a danger sign", () => {
    fc.assert(
      fc.property(partAndPresent, fc.boolean(), ([part, present], isAllRead) => {
        const isDanger = present.has("clot") || present.has("fainting");

        expect(mayBeLeft(part, present, isAllRead)).toBe(isAllRead || isDanger);
      }),
    );
  });
});

describe("reading", () => {
  it("takes one sign at a time, and only one that is in sight", () => {
    fc.assert(
      fc.property(anyPart, fc.array(fc.nat()), (part, places) => {
        const signs = signsOf(part);
        let read: ReadonlySet<string> = new Set();
        for (const place of places) {
          const inSight = new Set(signs.slice(place % signs.length, (place % signs.length) + 2));
          const before = read;
          read = readOn(part, read, inSight);
          const news = [...read].filter((sign) => !before.has(sign));
          expect(news.length).toBe([...inSight].every((sign) => before.has(sign)) ? 0 : 1);
          expect(news.every((sign) => inSight.has(sign))).toBe(true);
        }
      }),
    );
  });

  it("comes to its end after as many steps as there are signs, all in sight", () => {
    const all = new Set(signsOf(DAY));
    let read: ReadonlySet<string> = new Set();
    for (let step = 1; step <= all.size; step += 1) {
      expect(isRead(DAY, read)).toBe(false);
      read = readOn(DAY, read, all);
    }
    expect(isRead(DAY, read)).toBe(true);
  });

  it("never comes to its end past a sign that was not in sight", () => {
    fc.assert(
      fc.property(fc.constantFrom(...signsOf(DAY)), fc.nat({ max: 50 }), (hidden, steps) => {
        const inSight = new Set(signsOf(DAY).filter((sign) => sign !== hidden));
        let read: ReadonlySet<string> = new Set();
        for (let step = 0; step < steps; step += 1) read = readOn(DAY, read, inSight);
        expect(isRead(DAY, read)).toBe(false);
      }),
    );
  });
});
