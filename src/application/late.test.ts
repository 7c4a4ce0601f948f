import { describe, expect, it } from "vitest";

import { createLate } from "./late";

describe("something fetched late", () => {
  it("is fetched once, when it is first asked for", async () => {
    let fetches = 0;
    const late = createLate(async () => (fetches += 1));
    const before = fetches;

    const found = await Promise.all([late(), late()]);

    expect(before).toBe(0);
    expect(found).toEqual([1, 1]);
  });

  it("is fetched anew after it could not be", async () => {
    let fetches = 0;
    const late = createLate(async () => {
      fetches += 1;
      if (fetches === 1) throw new Error("no network");
      return fetches;
    });

    await expect(late()).rejects.toThrow("no network");

    await expect(late()).resolves.toBe(2);
  });
});
