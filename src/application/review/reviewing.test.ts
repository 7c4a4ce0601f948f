import { describe, expect, it } from "vitest";

import type { Review } from "../../core/midwife/review";
import { failure, success, type Result } from "../../core/result";
import type { StoreFault } from "../storage";
import { createReviewing } from "./reviewing";

const AT = "2026-11-24T08:00:00.000+07:00";
const review = (statement: string, note: string | null = null): Review => ({
  statement,
  hash: "0".repeat(32),
  verdict: "agrees",
  says: null,
  note,
  at: AT,
});

/** A disk that answers when it is told to. */
function slowDisk() {
  const lying = new Map<string, Review>();
  const written: Review[] = [];
  let gate: Promise<void> = Promise.resolve();
  let fault: StoreFault | null = null;
  return {
    lying,
    written,
    hold: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    refuse: (reason: StoreFault | null) => {
      fault = reason;
    },
    store: {
      list: async (): Promise<Result<readonly Review[], StoreFault>> =>
        fault === null ? success([...lying.values()]) : failure(fault),
      keep: async (one: Review): Promise<Result<null, StoreFault>> => {
        await gate;
        if (fault !== null) return failure(fault);
        lying.set(one.statement, one);
        written.push(one);
        return success(null);
      },
    },
  };
}

describe("a review", () => {
  it("shows what lies there once it is read", async () => {
    const disk = slowDisk();
    disk.lying.set("line/a", review("line/a"));
    const reviewing = createReviewing(disk.store);
    const before = reviewing.get().status;

    await reviewing.look();

    expect(before).toBe("loading");
    expect(reviewing.get().status).toBe("ready");
    expect([...reviewing.get().reviews.keys()]).toEqual(["line/a"]);
  });

  it("is kept at once, and said to be kept only when it is", async () => {
    const disk = slowDisk();
    const reviewing = createReviewing(disk.store);
    await reviewing.look();
    const open = disk.hold();
    const kept = reviewing.keep(review("line/a"));
    const before = reviewing.get();

    open();
    await kept;

    expect([before.keeping, before.reviews.size]).toEqual(["writing", 1]);
    expect(reviewing.get().keeping).toBe("kept");
    expect(disk.written).toEqual([review("line/a")]);
  });

  it("writes the last word on each statement, however fast they come", async () => {
    const disk = slowDisk();
    const reviewing = createReviewing(disk.store);
    await reviewing.look();
    const open = disk.hold();
    const all = ["a", "ab", "abc"].map((note) => reviewing.keep(review("line/a", note)));
    all.push(reviewing.keep(review("line/b")));

    open();
    await Promise.all(all);

    expect(disk.lying.get("line/a")?.note).toBe("abc");
    expect(disk.lying.has("line/b")).toBe(true);
    expect(disk.written.length).toBeLessThan(5);
    expect(reviewing.get().keeping).toBe("kept");
  });

  it("is not lost where the phone refuses it: it says so, and tries again", async () => {
    const disk = slowDisk();
    const reviewing = createReviewing(disk.store);
    await reviewing.look();
    disk.refuse("full");
    await reviewing.keep(review("line/a", "one"));
    const refused = reviewing.get();
    disk.refuse(null);

    await reviewing.look();

    expect(refused.keeping).toBe("failed");
    expect(refused.reviews.get("line/a")?.note).toBe("one");
    expect(disk.lying.get("line/a")?.note).toBe("one");
    expect(reviewing.get().keeping).toBe("kept");
  });

  it("takes in what another tab has said, beside its own", async () => {
    const disk = slowDisk();
    const reviewing = createReviewing(disk.store);
    await reviewing.look();
    await reviewing.keep(review("line/a"));
    disk.lying.set("line/b", review("line/b"));

    await reviewing.look();

    expect([...reviewing.get().reviews.keys()]).toEqual(["line/a", "line/b"]);
  });

  it("does not begin where nothing can be read, but does once it can", async () => {
    const disk = slowDisk();
    disk.refuse("unavailable");
    const reviewing = createReviewing(disk.store);
    await reviewing.look();
    const shut = reviewing.get().status;
    disk.refuse(null);

    await reviewing.look();

    expect(shut).toBe("unavailable");
    expect(reviewing.get().status).toBe("ready");
  });
});
