import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readCurves } from "../../../tests/fixtures/statistics/read";
import { logRank } from "./log-rank";
import { countsOf, reachedHours, waitingCurve, type Step, type Waited } from "./waiting";

const waitsOf = ({ hours, event }: ReturnType<typeof readCurves>[number]): readonly Waited[] =>
  hours.map((hour, place) => ({ hours: hour, hasCome: event[place] === 1 }));

const cases = readCurves().map((fixture) => {
  const waits = waitsOf(fixture);
  return Object.assign(fixture, { waits, steps: waitingCurve(waits) });
});

type Rs = number | "Inf" | "-Inf" | null | undefined;

/** The worst distance to what R says of a column; what R does not know, we say nothing of. */
function worst(
  of: (step: Step) => number | null,
  rs: (one: (typeof cases)[number]) => readonly Rs[],
): number {
  return Math.max(
    ...cases.flatMap((one) => one.steps.map((step, place) => distance(of(step), rs(one)[place]))),
  );
}

const distance = (ours: number | null, rs: Rs): number => {
  if (typeof rs !== "number") return ours === null ? 0 : Number.POSITIVE_INFINITY;
  return ours === null ? Number.POSITIVE_INFINITY : Math.abs(ours - rs);
};

describe("the curve of those who wait, beside R's answers to 100 samples", () => {
  it("has the same steps", () => {
    expect(cases).toHaveLength(100);
    expect(
      cases.map(({ steps }) =>
        steps.map(({ hours, atRisk, came, leftWaiting }) => [hours, atRisk, came, leftWaiting]),
      ),
    ).toEqual(
      cases.map(({ time, atRisk, events, censored }) =>
        time.map((hours, place) => [hours, atRisk[place], events[place], censored[place]]),
      ),
    );
  });

  it("has the same shares, errors and intervals", () => {
    const off = [
      worst(
        (step) => step.share,
        ({ surv }) => surv,
      ),
      worst(
        ({ error, share }) => (error === null ? null : error / share),
        ({ stdErrLog }) => stdErrLog,
      ),
      worst(
        (step) => step.byLog.low,
        ({ lowerLog }) => lowerLog,
      ),
      worst(
        (step) => step.byLog.high,
        ({ upperLog }) => upperLog,
      ),
      worst(
        (step) => step.byLogLog.low,
        ({ lowerLogLog }) => lowerLogLog,
      ),
      worst(
        (step) => step.byLogLog.high,
        ({ upperLogLog }) => upperLogLog,
      ),
    ];

    expect(Math.max(...off)).toBeLessThan(1e-12);
  });

  it("reaches a quarter, half and three quarters in the same hours, with the same ends", () => {
    const off = cases.flatMap(({ steps, ...one }) =>
      [0.25, 0.5, 0.75].flatMap((share, place) => {
        const reached = reachedHours(steps, share, "byLog");
        return [
          distance(reached.hours, one.quartiles[place]),
          distance(reached.low, one.quartilesLower[place]),
          distance(reached.high, one.quartilesUpper[place]),
        ];
      }),
    );
    const medians = cases.flatMap(({ steps, medianLowerLogLog, medianUpperLogLog }) => {
      const reached = reachedHours(steps, 0.5, "byLogLog");
      return [distance(reached.low, medianLowerLogLog), distance(reached.high, medianUpperLogLog)];
    });

    expect(Math.max(...off, ...medians)).toBeLessThan(1e-9);
  });

  it("is compared between two groups as R compares it", () => {
    const tests = cases.map(({ waits, group }) =>
      logRank(
        waits.filter((_wait, place) => group[place] === 1),
        waits.filter((_wait, place) => group[place] === 0),
      ),
    );
    const told = cases.map(
      ({ logRankChi2, logRankP }) => [logRankChi2 ?? null, logRankP ?? null] as const,
    );
    const off = tests.flatMap((test, place) => {
      const [chiSquare = null, p = null] = told[place] ?? [];
      if (test.kind !== "tested") return [chiSquare === null ? 0 : 1];
      return [distance(test.chiSquare, chiSquare), distance(test.p, p)];
    });

    expect(tests.filter(({ kind }) => kind === "tested")).toHaveLength(99);
    expect(Math.max(...off)).toBeLessThan(1e-10);
  });
});

const anyWaits = fc.array(
  fc.record({ hours: fc.integer({ min: 0, max: 60 }), hasCome: fc.boolean() }),
  { maxLength: 30 },
);

describe("the curve of those who wait", () => {
  it("is the same in whatever order they are told", () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        expect(
          waitingCurve(
            waits
              .map((_wait, place) => waits[waits.length - 1 - place])
              .filter((wait) => wait !== undefined),
          ),
        ).toEqual(waitingCurve(waits));
      }),
    );
  });

  it("never rises, loses nobody and says nothing that is no figure", () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const steps = waitingCurve(waits);
        const shares = [1, ...steps.map(({ share }) => share)];
        const { came, waiting } = countsOf(steps);

        expect(
          shares.every((share, place) => place === 0 || share <= (shares[place - 1] ?? 0)),
        ).toBe(true);
        expect(came + waiting).toBe(waits.length);
        expect(waiting).toBe(waits.filter(({ hasCome }) => !hasCome).length);
        expect(JSON.stringify([steps, reachedHours(steps, 0.5, "byLogLog")])).not.toMatch(
          /NaN|Infinity/,
        );
      }),
    );
  });

  it("does not count as come who was still waiting when last looked at", () => {
    const steps = waitingCurve([
      { hours: 10, hasCome: true },
      { hours: 20, hasCome: false },
      { hours: 30, hasCome: false },
      { hours: 40, hasCome: false },
    ]);

    expect(steps.at(-1)?.share).toBe(0.75);
    expect(reachedHours(steps, 0.5, "byLogLog")).toMatchObject({ hours: null, high: null });
  });

  it("of nobody is none", () => {
    expect(waitingCurve([])).toEqual([]);
    expect(reachedHours([], 0.5, "byLog")).toEqual({ hours: null, low: null, high: null });
    expect(logRank([], [{ hours: 1, hasCome: true }])).toEqual({ kind: "group-empty" });
    expect(logRank([{ hours: 2, hasCome: false }], [{ hours: 1, hasCome: false }])).toEqual({
      kind: "nothing-to-compare",
    });
  });
});
