import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseQuestions } from "./daily-check";
import { parseSigns, URGENCIES, urgencyOf, warningOf, type Act, type Sign } from "./signs";

const ACTS: readonly Act[] = [
  "emergency-now",
  "go-now",
  "go-today-stay-with-her",
  "call-now",
  "midwife-today",
  "talk-to-midwife",
  "not-in-pregnancy",
  "wait-for-midwife",
  "ask-midwife-first",
];
const sign = (act: Act, id: string = act): Sign => ({
  id,
  who: "mother",
  act,
  sources: ["general-knowledge"],
  grade: "GMK",
});
const anyActs = fc.array(fc.constantFrom(...ACTS), { minLength: 1 });
const isGo = (act: Act): boolean => urgencyOf(act) === "go";

describe("the signs", () => {
  it("are read with their acts", () => {
    expect(parseSigns([sign("go-now")])).toEqual([sign("go-now")]);
    for (const act of ACTS) expect(URGENCIES).toContain(urgencyOf(act));
  });

  it.each([
    ["no list", {}],
    ["one without an act", [{ ...sign("go-now"), act: undefined }]],
    ["an act that nobody knows", [{ ...sign("go-now"), act: "wait-and-see" }]],
    ["one without a source", [{ ...sign("go-now"), sources: [] }]],
    ["one that stands twice", [sign("go-now", "fever"), sign("call-now", "fever")]],
  ])("are not read from %s", (_what, file) => {
    expect(() => parseSigns(file)).toThrow();
  });
});

describe("what a question about signs leads to", () => {
  it("is to get help just when its signs are to go for, and nothing when only some are", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const signs = acts.map((act, index) => sign(act, `sign-${index}`));
        const isMixed = acts.some(isGo) && !acts.every(isGo);

        if (isMixed) expect(() => warningOf(signs)).toThrow(RangeError);
        else expect(warningOf(signs) === "get-help").toBe(acts.every(isGo));
      }),
    );
  });

  it("is not to massage in pregnancy, and to ask the midwife for all else", () => {
    expect(warningOf([sign("not-in-pregnancy")])).toBe("not-in-pregnancy");
    expect(warningOf([sign("call-now"), sign("ask-midwife-first")])).toBe("ask-midwife");
  });

  it("stands in no file of questions: it follows from the signs", () => {
    const file = [{ id: "bleeding", asked: "daily", signs: ["go-now"] }];

    const [question] = parseQuestions(file, () => sign("go-now"));

    expect(question).toEqual({ ...file[0], ifYes: "get-help" });
  });
});
