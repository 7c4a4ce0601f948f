import { expect, it } from "vitest";

import firstFamilyFile from "../fixtures/first-family.json";
import { firstFamily } from "../fakes/first-family";

/** What is kept knows no points in ids. */
const asKept = (text: string): string =>
  text.replace(
    /"(id|sessionId)":"([^"]*)"/g,
    (_all, key, id) => `"${key}":"${id.replaceAll(".", "-")}"`,
  );

it("the family that journeys lay on a phone is the one of the other tests", () => {
  const family: unknown = JSON.parse(asKept(JSON.stringify(firstFamily)));

  expect(firstFamilyFile).toEqual(family);
});
