import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { GRADES, weakestGrade } from "./source";

describe("the weakest grade", () => {
  it("is as bad as the worst, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRADES), { minLength: 1 }), (grades) => {
        const worst = Math.max(...grades.map((grade) => GRADES.indexOf(grade)));

        expect(weakestGrade(grades)).toBe(GRADES[worst]);
        expect(weakestGrade(grades.toReversed())).toBe(GRADES[worst]);
      }),
    );
    expect(weakestGrade([])).toBeNull();
  });
});
