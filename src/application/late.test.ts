import { describe, expect, it } from "vitest";

import { createLate } from "./late";

describe("something fetched late", () => {
  it("is fetched once, when it is first asked for", async () => {
    let fetches = 0;
    const late = createLate(async () => (fetches += 1));
    const before = fetches;

    const found = await Promise.all([late.fetch(), late.fetch()]);

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

    await expect(late.fetch()).rejects.toThrow("no network");

    await expect(late.fetch()).resolves.toBe(2);
  });

  it("acts when it has come, and within the very same turn once it is here", async () => {
    const late = createLate(async () => "here");
    const acted: string[] = [];
    const act = async (one: string): Promise<void> => {
      acted.push(one);
    };

    const acting = late.act(act);
    const before = [...acted];
    await acting;
    void late.act(act);

    expect([before, acted]).toEqual([[], ["here", "here"]]);
    expect([late.atStart(), late.get()]).toEqual([null, "here"]);
  });
});
