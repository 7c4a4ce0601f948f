import { describe, expect, it } from "vitest";
import { coilBetween, coilPath, INNER_X, lengthBehind, thumbAt, turnLengthsOf } from "./coil";
import { landmarkY } from "./landmarks";

const up = coilBetween(landmarkY["lower-back"], landmarkY["shoulder-blade-top"], 10);
const down = coilBetween(landmarkY["below-neck"], landmarkY["shoulder-blade-bottom"], 5);

const halfThumb = 6.5;
const halfSpine = 4;

describe.each([
  { name: "upward", coil: up },
  { name: "downward", coil: down },
])("the $name coil", ({ coil }) => {
  it("begins and ends at its landmarks", () => {
    expect(thumbAt(coil, 0, 0)).toEqual({ x: INNER_X, y: coil.fromY });
    expect(thumbAt(coil, 1, 0)).toEqual({ x: INNER_X, y: coil.toY });
  });

  it("goes from the inside over the top to the outside", () => {
    const inside = thumbAt(coil, 0, 0);
    const top = thumbAt(coil, 0, 0.25);
    const outside = thumbAt(coil, 0, 0.5);

    expect(top.x).toBeGreaterThan(inside.x);
    expect(top.y).toBeLessThan(inside.y);
    expect(outside.x).toBeGreaterThan(top.x);
  });

  it("is mirrored for the other hand", () => {
    const right = thumbAt(coil, 0.31, 0.1);

    expect(thumbAt(coil, 0.31, 0.1, -1)).toEqual({ x: -right.x, y: right.y });
  });

  it("never lies on the bone", () => {
    const xs = Array.from({ length: 101 }, (_, step) => thumbAt(coil, 0.5, step / 100).x);

    expect(Math.min(...xs) - halfThumb).toBeGreaterThan(halfSpine);
  });

  it("lengthens the trail evenly over whole circles, and never backwards", () => {
    const lengths = turnLengthsOf(coil);
    const steps = Array.from({ length: 201 }, (_, step) => {
      const passed = (step / 200) * coil.circles;
      return lengthBehind(coil, lengths, step / 200, passed % 1);
    });

    expect(steps[0]).toBe(0);
    expect(steps[200]).toBeCloseTo(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(lengthBehind(coil, lengths, 1 / coil.circles, 0)).toBeCloseTo(1 / coil.circles);
  });

  it("keeps the trail whole at the seam of two circles", () => {
    const lengths = turnLengthsOf(coil);

    const justBefore = lengthBehind(coil, lengths, 2 / coil.circles - 1e-9, 1 - 1e-9);
    const justAfter = lengthBehind(coil, lengths, 2 / coil.circles - 1e-12, 0);

    expect(justAfter).toBeCloseTo(justBefore, 5);
  });

  it("draws a path whose pieces sum up to the way between the landmarks", () => {
    const pieces = [...coilPath(coil).matchAll(/c([^c]+)/g)].map(([, numbers = ""]) =>
      numbers.split(" ").map(Number),
    );
    const way = pieces.reduce((sum, numbers) => sum + (numbers[5] ?? NaN), 0);
    const drift = pieces.reduce((sum, numbers) => sum + (numbers[4] ?? NaN), 0);

    expect(pieces).toHaveLength(coil.circles * 4);
    expect(Math.abs(way - (coil.toY - coil.fromY))).toBeLessThan(0.25);
    expect(drift).toBeCloseTo(0);
  });
});
