import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyTwoOrders } from "../../../tests/fakes/arbitrary-records";
import { atHour, birth, feed } from "../../../tests/fakes/first-days";
import type { BirthRecord } from "../notebook/record";
import { notebookCodeOf } from "./notebook-code";

const codeOf = notebookCodeOf;
const changedLater: BirthRecord = {
  ...birth,
  updatedAt: atHour(40),
  at: atHour(1),
  weightG: 3_000,
};
const secondPhones: BirthRecord = {
  ...birth,
  id: "birth-2",
  createdAt: atHour(3),
  updatedAt: atHour(50),
};

describe("the code of a notebook", () => {
  it("stays when its notes are changed, and when it meets another phone's", () => {
    expect(codeOf([changedLater, feed(2)])).toBe(codeOf([birth]));
    expect(codeOf([secondPhones, feed(-9), birth])).toBe(codeOf([birth]));
    expect(codeOf([secondPhones, { ...birth, updatedAt: atHour(60) }])).toBe(codeOf([birth]));
  });

  it("is another's where the birth is another, or is gone", () => {
    expect(codeOf([secondPhones])).not.toBe(codeOf([birth]));
    expect(codeOf([{ ...birth, deletedAt: atHour(4) }, secondPhones])).toBe(codeOf([secondPhones]));
  });

  it("is its first note's while there is no birth", () => {
    expect(codeOf([feed(5), feed(2)])).toBe(codeOf([feed(2)]));
    expect(codeOf([feed(5)])).not.toBe(codeOf([feed(2)]));
  });

  it("does not depend on the order of the notes", () => {
    fc.assert(
      fc.property(anyTwoOrders(8), ([records, shuffled]) => {
        expect(codeOf(shuffled)).toBe(codeOf(records));
      }),
    );
  });
});
