import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { BabyAge } from "./baby-age";

afterEach(cleanup);

const birth = { at: "2026-11-20T08:00:00.000+07:00" };

it.each([
  ["2026-11-23T11:30:00.000+07:00", "id", "75 jam sejak lahir"],
  ["2026-11-24T12:00:00.000+07:00", "id", "Hari 5 sejak lahir"],
  ["2026-11-24T12:00:00.000+07:00", "en", "Day 5 since birth"],
] as const)(
  "at %s in '%s' the age is counted as the notes count: %s",
  async (now, language, age) => {
    await renderInApp(<BabyAge birth={birth} now={now} />, {}, language);

    const heading = screen.getByRole("heading", { level: 1 });

    expect(
      heading.textContent
        .replaceAll(/(?<=\D)(?=\d)|(?<=\d)(?=\D)|\s+/g, " ")
        .replaceAll(/ +/g, " ")
        .trim(),
    ).toBe(age);
  },
);
