import { describe, expect, it } from "vitest";

import dailyCheck from "../../src/content/safety/daily-check.json";
import { signPicture } from "../../src/content/safety/sign-pictures";
import { signs } from "../../src/content/safety/signs";
import { faultsIn, svgOf } from "./art";

const drawn = [...new Set(signs.flatMap(({ id }) => signPicture(id) ?? []))];

describe("the pictures of the signs", () => {
  it.each(drawn)("%s is there, small, still, and a strict page refuses nothing in it", (path) => {
    const svg = svgOf(path.replace(/^art\/|\.svg$/g, ""));

    expect(faultsIn(svg)).toEqual([]);
    expect(svg).not.toMatch(/<animate|<set\b/);
  });

  it("stand beside every sign of the check before a massage", () => {
    const asked = dailyCheck.flatMap((question) => question.signs);

    expect(asked.filter((id) => signPicture(id) === null)).toEqual([]);
  });

  it("stand each for one sign only in the check before a massage", () => {
    const shown = dailyCheck.flatMap((question) =>
      question.signs.flatMap((id) => signPicture(id) ?? []),
    );

    expect(shown.filter((path, place) => shown.indexOf(path) !== place)).toEqual([]);
  });
});
