import { describe, expect, it } from "vitest";

import {
  birth,
  feed,
  massage,
  milk,
  milkBetween,
  notYet,
  twinBirth,
} from "../../../tests/fakes/first-days";
import type { NotebookRecord } from "../notebook/record";
import { fromNotebook } from "./from-notebook";
import { proposalsOf, type Proposal } from "./proposal";
import { MOST_AMOUNTS } from "./told";
import { toldIn } from "./told-in";

const idOf = (proposal: Proposal): string =>
  proposal.kind === "proposed" ? proposal.amount.id : proposal.why;

const proposalsIn = (records: readonly NotebookRecord[]) => proposalsOf(toldIn(records));

const ids = (...records: readonly NotebookRecord[]) => {
  const { baseline, "second-day": secondDay } = proposalsIn(records);
  return [idOf(baseline), idOf(secondDay)];
};

describe("the two measurements of a notebook", () => {
  it("are the amount nearest before the first massage, and the one nearest to hour 48", () => {
    const records = [
      birth,
      milk(3, ["drops", 4]),
      milk(9, ["ml", 5]),
      massage(10),
      milk(11, ["ml", 9]),
      massage(30),
      milk(45, ["ml", 20]),
      milk(50, ["ml", 30]),
      milk(70, ["ml", 40]),
    ];

    expect(ids(...records)).toEqual(["milk-9", "milk-50"]);
    expect(proposalsIn(records)).toMatchObject({
      baseline: {
        amount: { hour: 9, volume: { ml: 5 } },
        reasons: ["nearest-before-massage"],
        cautions: [],
      },
      "second-day": { amount: { hour: 50 }, reasons: ["nearest-to-hour-48"], cautions: [] },
    });
  });

  it("are no amounts that were only seen", () => {
    expect(ids(birth, milk(9), massage(10), milk(48))).toEqual([
      "no-amount-before",
      "no-amount-after",
    ]);
  });

  it("are not taken from a span that reaches into the massage", () => {
    expect(ids(birth, milkBetween(8, 12, ["ml", 5]), massage(10))).toEqual([
      "no-amount-before",
      "no-amount-after",
    ]);
  });

  it("are told with what she should look at", () => {
    const { baseline, "second-day": secondDay } = proposalsIn([
      twinBirth,
      { ...milkBetween(5, 8, ["ml", 5]), relation: { to: "before", sessionId: null } },
      massage(10),
      milk(12, ["ml", 9]),
    ]);

    expect(baseline).toMatchObject({
      reasons: ["nearest-before-massage", "marked-before"],
      cautions: ["only-a-span", "more-babies"],
    });
    expect(secondDay).toMatchObject({ cautions: ["more-babies", "far-from-hour-48"] });
  });

  it("of two that are as near are the earlier one", () => {
    expect(ids(birth, massage(10), milk(50, ["ml", 9]), milk(46, ["ml", 8]))[1]).toBe("milk-46");
  });

  it("are none without a birth or a massage", () => {
    expect(ids(massage(10), milk(48, ["ml", 9]))).toEqual(["birth-unknown", "birth-unknown"]);
    expect(ids(birth, milk(48, ["ml", 9]))).toEqual(["no-massage", "no-massage"]);
    expect(ids(birth, { ...massage(10), deletedAt: birth.createdAt }, milk(9, ["ml", 9]))[0]).toBe(
      "no-massage",
    );
  });
});

describe("what is kept of a notebook", () => {
  it("are the amounts of a week, and those that are proposed, however late they are", () => {
    const late = [massage(200), milk(199, ["ml", 5]), milk(300, ["ml", 30]), milk(400, ["ml", 9])];
    const { amounts } = toldIn([birth, milk(9, ["ml", 4]), ...late]);

    expect(amounts.map(({ id }) => id)).toEqual(["milk-9", "milk-199", "milk-300"]);
  });

  it("is never more than fits, and the proposals are those of all of it", () => {
    const many = Array.from({ length: 400 }, (_, nth) => milk(nth / 8, ["ml", 1 + (nth % 30)]));
    const told = toldIn([birth, massage(40), ...many]);

    expect(told.amounts).toHaveLength(MOST_AMOUNTS);
    expect(proposalsOf(told)).toMatchObject({
      baseline: { amount: { id: "milk-40" } },
      "second-day": { amount: { id: "milk-48" } },
    });
  });

  it("leaves out what no register can keep, and rounds hours so that they can be typed again", () => {
    const told = toldIn([
      birth,
      massage(10),
      milk(9.4567, ["ml", 5]),
      milk(50, ["ml", 600]),
      milk(9_000, ["ml", 3]),
    ]);

    expect(told.amounts).toMatchObject([{ hour: 9.46, volume: { ml: 5 } }]);
  });
});

describe("what a notebook tells of a participant", () => {
  it("is counted in hours since birth", () => {
    const told = fromNotebook([
      { ...birth, mode: "caesarean", skinToSkin: false },
      notYet(2),
      milkBetween(4, 8),
      feed(1.5),
      feed(6),
      massage(10),
    ]);

    expect(told).toMatchObject({
      bornAt: birth.at,
      mode: "caesarean",
      skinToSkin: false,
      firstFeedHour: 1.5,
      firstColostrum: { kind: "seen", fromHour: 4, untilHour: 8 },
      group: "massage",
    });
  });

  it("is that she waits until she last looked, where nothing was seen", () => {
    expect(fromNotebook([birth, notYet(2), notYet(20), feed(30)]).firstColostrum).toEqual({
      kind: "waiting",
      untilHour: 20,
    });
    expect(fromNotebook([birth, feed(30)])).toMatchObject({ firstColostrum: null, group: null });
  });

  it("is little without a birth", () => {
    expect(fromNotebook([notYet(2), feed(3)])).toMatchObject({
      bornAt: null,
      firstFeedHour: null,
      firstColostrum: null,
    });
  });
});
