import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { SafetyCheckRecord, SessionRecord } from "../notebook/record";
import { instantMs, instantOf, type Instant } from "../time/instant";
import {
  adviceOf,
  beforeOf,
  isGo,
  questionsToAsk,
  validCheck,
  type Answer,
  type CheckQuestion,
} from "./daily-check";

const QUESTIONS: readonly CheckQuestion[] = [
  { id: "bleeding", signs: ["mother-fainting"], ifYes: "get-help", asked: "daily" },
  { id: "head", signs: ["mother-fever"], ifYes: "get-help", asked: "daily" },
  { id: "back", signs: ["skin-problem"], ifYes: "ask-midwife", asked: "daily" },
  { id: "birth", signs: ["caesarean"], ifYes: "ask-midwife", asked: "once" },
  { id: "pregnancy", signs: ["still-pregnant"], ifYes: "not-in-pregnancy", asked: "once" },
];
const anyAnswer = fc.constantFrom<Answer[]>("no", "yes", "unsure");
const anyAnswers = fc.dictionary(
  fc.constantFrom("bleeding", "head", "back", "birth", "pregnancy"),
  anyAnswer,
);
const GRAVITY = { clear: 0, "ask-midwife": 1, "not-in-pregnancy": 2, "get-help": 3 };
const gravityOf = (answers: Readonly<Record<string, Answer>>): number =>
  GRAVITY[adviceOf(QUESTIONS, answers)];

const MORNING: Instant = "2026-11-24T08:00:00.000+07:00";
const checkAt = (at: Instant, change: Partial<SafetyCheckRecord> = {}): SafetyCheckRecord => ({
  id: `check-${at}`,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  deviceId: "phone-1",
  kind: "safety-check",
  at,
  answers: { bleeding: "no", head: "no", back: "no" },
  advice: "clear",
  midwifeAgreed: false,
  ...change,
});

describe("the advice", () => {
  it("is to get help as soon as one danger sign is there, whatever else was said", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom("bleeding", "head"), (answers, sign) => {
        expect(adviceOf(QUESTIONS, { ...answers, [sign]: "yes" })).toBe("get-help");
      }),
    );
  });

  it("is to get help for no other reason", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const hasDanger = answers["bleeding"] === "yes" || answers["head"] === "yes";

        expect(adviceOf(QUESTIONS, answers) === "get-help").toBe(hasDanger);
      }),
    );
  });

  it("is never clear when she is not sure of something", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTIONS), (answers, { id }) => {
        expect(adviceOf(QUESTIONS, { ...answers, [id]: "unsure" })).not.toBe("clear");
      }),
    );
  });

  it("is clear just when every answer is no", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const isAllNo = Object.values(answers).every((answer) => answer === "no");

        expect(adviceOf(QUESTIONS, answers) === "clear").toBe(isAllNo);
      }),
    );
  });

  it("never grows lighter when a 'no' becomes 'not sure', or 'not sure' becomes 'yes'", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...QUESTIONS), (answers, { id }) => {
        const no = gravityOf({ ...answers, [id]: "no" });
        const unsure = gravityOf({ ...answers, [id]: "unsure" });
        const yes = gravityOf({ ...answers, [id]: "yes" });

        expect(no).toBeLessThanOrEqual(unsure);
        expect(unsure).toBeLessThanOrEqual(yes);
      }),
    );
  });

  it("takes no notice of answers to questions that were not asked", () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswer, (answers, answer) => {
        expect(adviceOf(QUESTIONS, { ...answers, weather: answer })).toBe(
          adviceOf(QUESTIONS, answers),
        );
      }),
    );
  });
});

describe("a go", () => {
  it.each([
    ["clear", false, true],
    ["clear", true, true],
    ["ask-midwife", false, false],
    ["ask-midwife", true, true],
    ["get-help", false, false],
    ["get-help", true, false],
  ] as const)(
    "with the advice '%s' and the midwife's yes %s is %s",
    (advice, agreed, isExpected) => {
      expect(isGo({ advice, midwifeAgreed: agreed })).toBe(isExpected);
    },
  );
});

describe("a check that lets a massage begin", () => {
  it.each([
    ["the same moment", MORNING, MORNING, true],
    ["later that day", MORNING, "2026-11-24T23:59:59.999+07:00", true],
    [
      "after midnight, 40 minutes on",
      "2026-11-24T23:50:00.000+07:00",
      "2026-11-25T00:30:00.000+07:00",
      true,
    ],
    [
      "after midnight, four hours on",
      "2026-11-24T23:50:00.000+07:00",
      "2026-11-25T03:50:00.000+07:00",
      true,
    ],
    [
      "after midnight, a moment more",
      "2026-11-24T23:50:00.000+07:00",
      "2026-11-25T03:50:00.001+07:00",
      false,
    ],
    ["the next morning", "2026-11-24T21:00:00.000+07:00", "2026-11-25T06:00:00.000+07:00", false],
    ["the next day, at the same hour", MORNING, "2026-11-25T08:00:00.000+07:00", false],
    ["before it was made", MORNING, "2026-11-24T07:59:59.999+07:00", false],
  ])("counts %s: at %s for %s is %s", (_when, at, now, isExpected) => {
    const check = checkAt(at);

    expect(validCheck([check], [], now)).toBe(isExpected ? check : null);
  });

  it("is of today or of the last four hours, at any time", () => {
    const start = instantMs(MORNING);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 3_600_000 }), (passedMs) => {
        const now = instantOf(start + passedMs, 420);
        const untilMidnightMs = 16 * 3_600_000;

        const found = validCheck([checkAt(MORNING)], [], now);

        expect(found !== null).toBe(passedMs < untilMidnightMs);
      }),
    );
  });

  it("is not one that was deleted", () => {
    expect(validCheck([checkAt(MORNING, { deletedAt: MORNING })], [], MORNING)).toBeNull();
  });

  it("is not one that advised against it", () => {
    expect(validCheck([checkAt(MORNING, { advice: "get-help" })], [], MORNING)).toBeNull();
    expect(validCheck([checkAt(MORNING, { advice: "ask-midwife" })], [], MORNING)).toBeNull();
  });

  it("is one the midwife said yes to", () => {
    const agreed = checkAt(MORNING, { advice: "ask-midwife", midwifeAgreed: true });

    expect(validCheck([agreed], [], MORNING)).toBe(agreed);
  });

  it("is none when none was made", () => {
    expect(validCheck([], [], MORNING)).toBeNull();
  });

  const NOON: Instant = "2026-11-24T12:00:00.000+07:00";
  const EVENING: Instant = "2026-11-24T21:00:00.000+07:00";

  it("is not an old one when a danger sign came since", () => {
    const clear = checkAt(MORNING);
    const danger = checkAt(NOON, { advice: "get-help" });

    expect(validCheck([clear, danger], [], EVENING)).toBeNull();
    expect(validCheck([danger, clear], [], EVENING)).toBeNull();
  });

  it("is the newest one when it is clear again", () => {
    const asked = checkAt(MORNING, { advice: "ask-midwife" });
    const clear = checkAt(NOON);

    expect(validCheck([asked, clear], [], EVENING)).toBe(clear);
    expect(validCheck([clear, asked], [], EVENING)).toBe(clear);
  });

  it("is always the newest of those that count, whatever their order", () => {
    const anyCheck = fc
      .record({
        hours: fc.integer({ min: 0, max: 12 }),
        advice: fc.constantFrom("clear" as const, "get-help" as const),
      })
      .map(({ hours, advice }) =>
        checkAt(instantOf(instantMs(MORNING) + hours * 3_600_000, 420), { advice }),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCheck, { selector: ({ at }) => at, minLength: 1 }),
        (checks) => {
          const newest = checks.reduce((a, b) => (instantMs(a.at) > instantMs(b.at) ? a : b));

          const found = validCheck(checks, [], EVENING);

          expect(found).toBe(newest.advice === "clear" ? newest : null);
        },
      ),
    );
  });
});

const stoppedAt = (
  endedAt: Instant,
  stopReason: SessionRecord["stopReason"],
  deletedAt: Instant | null = null,
): SessionRecord => ({
  id: `session-${endedAt}`,
  createdAt: endedAt,
  updatedAt: endedAt,
  deletedAt,
  deviceId: "phone-1",
  kind: "session",
  protocol: "downward",
  choices: { restMs: 120_000, rounds: 1, oil: true, helper: "father", position: "sitting" },
  startedAt: endedAt,
  endedAt,
  activeMs: [0],
  interruptions: [],
  stopReason,
  sound: "audible",
  feeling: null,
});

describe("a stop because she felt unwell", () => {
  const STOP: Instant = "2026-11-24T09:00:00.000+07:00";
  const NOON: Instant = "2026-11-24T12:00:00.000+07:00";
  const TOMORROW: Instant = "2026-11-25T12:00:00.000+07:00";
  const unwell = stoppedAt(STOP, "unwell");

  it("voids the check before it, however short the massage was", () => {
    expect(validCheck([checkAt(MORNING)], [], NOON)).not.toBeNull();
    expect(validCheck([checkAt(MORNING)], [unwell], NOON)).toBeNull();
    expect(validCheck([checkAt(STOP)], [unwell], NOON)).toBeNull();
  });

  it("also voids a check that the midwife said yes to", () => {
    const agreed = checkAt(MORNING, { advice: "ask-midwife", midwifeAgreed: true });

    expect(validCheck([agreed], [unwell], NOON)).toBeNull();
  });

  it("voids it though the massage was deleted from the list", () => {
    const deleted = stoppedAt(STOP, "unwell", NOON);

    expect(validCheck([checkAt(MORNING)], [deleted], NOON)).toBeNull();
  });

  it.each([null, "enough", "baby", "pain"] as const)("is not one for the reason '%s'", (reason) => {
    expect(validCheck([checkAt(MORNING)], [stoppedAt(STOP, reason)], NOON)).not.toBeNull();
    expect(beforeOf([checkAt(MORNING)], [stoppedAt(STOP, reason)], NOON)).toBeNull();
  });

  it("leaves a check valid that was made since", () => {
    const since = checkAt(NOON);

    expect(validCheck([checkAt(MORNING), since], [unwell], NOON)).toBe(since);
    expect(beforeOf([checkAt(MORNING), since], [unwell], NOON)).toBeNull();
  });

  it("is asked about until a check since then let a massage begin, also on the next day", () => {
    const asked = checkAt(NOON, { advice: "ask-midwife" });

    expect(beforeOf([checkAt(MORNING)], [unwell], NOON)).toBe("unwell");
    expect(beforeOf([checkAt(MORNING), asked], [unwell], NOON)).toBe("unwell");
    expect(beforeOf([checkAt(MORNING)], [unwell], TOMORROW)).toBe("unwell");
    expect(beforeOf([], [unwell], TOMORROW)).toBe("unwell");
  });

  it("is less than a danger sign named since", () => {
    expect(beforeOf([checkAt(NOON, { advice: "get-help" })], [unwell], NOON)).toBe("danger");
  });

  it("lets no massage begin on a check that is not younger, whatever there was", () => {
    const anyHour = fc.integer({ min: 0, max: 12 });
    const at = (hour: number): Instant => instantOf(instantMs(MORNING) + hour * 3_600_000, 420);
    fc.assert(
      fc.property(fc.array(anyHour), fc.array(anyHour, { minLength: 1 }), (checks, stops) => {
        const found = validCheck(
          checks.map((hour) => checkAt(at(hour))),
          stops.map((hour) => stoppedAt(at(hour), "unwell")),
          at(12),
        );

        expect(found?.at ?? null).toBe(
          Math.max(-1, ...checks) > Math.max(...stops) ? at(Math.max(...checks)) : null,
        );
      }),
    );
  });
});

describe("the questions to ask", () => {
  const idsAsked = (checks: readonly SafetyCheckRecord[]) =>
    questionsToAsk(QUESTIONS, checks, null, MORNING).map(({ id }) => id);
  const ALL = ["bleeding", "head", "back", "birth", "pregnancy"];
  const whole = {
    bleeding: "no",
    head: "no",
    back: "no",
    birth: "no",
    pregnancy: "no",
  } as const;

  it("are all of them before the first massage", () => {
    expect(idsAsked([])).toEqual(ALL);
  });

  it("are the daily ones when her history was told once", () => {
    expect(idsAsked([checkAt(MORNING, { answers: whole })])).toEqual(["bleeding", "head", "back"]);
  });

  it("are all of them when her history was not told with a good end", () => {
    const asked = checkAt(MORNING, {
      answers: { ...whole, birth: "yes" },
      advice: "ask-midwife",
    });

    expect(idsAsked([asked])).toEqual(ALL);
  });

  it("leave out her history when the midwife has said yes to it", () => {
    const agreed = checkAt(MORNING, {
      answers: { ...whole, birth: "yes" },
      advice: "ask-midwife",
      midwifeAgreed: true,
    });

    expect(idsAsked([agreed])).not.toContain("birth");
  });

  it("always have every daily one, whatever was answered before", () => {
    fc.assert(
      fc.property(fc.array(anyAnswers), (all) => {
        const checks = all.map((answers) => checkAt(MORNING, { answers }));

        expect(idsAsked(checks)).toEqual(expect.arrayContaining(["bleeding", "head", "back"]));
      }),
    );
  });

  it.each([
    ["not known", null, true],
    ["a day ago", "2026-11-23T08:00:00.000+07:00", true],
    ["three days ago to the moment", "2026-11-21T08:00:00.000+07:00", true],
    ["longer ago", "2026-11-21T07:59:59.999+07:00", false],
    ["to come, as a wrong clock has it", "2026-11-25T08:00:00.000+07:00", true],
  ] as const)("have what only the birth brings while it is %s: %s", (_when, birth, isExpected) => {
    const early: CheckQuestion = {
      id: "early",
      signs: ["first-two-hours"],
      ifYes: "ask-midwife",
      asked: "first-days",
    };
    const told = checkAt(MORNING, { answers: { early: "no" } });

    expect(questionsToAsk([early], [told], birth, MORNING)).toEqual(isExpected ? [early] : []);
  });

  it("have her history again when the check that told it was deleted", () => {
    const deleted = checkAt(MORNING, { answers: whole, deletedAt: MORNING });

    expect(idsAsked([deleted])).toEqual(ALL);
  });
});
