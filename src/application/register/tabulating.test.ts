import { describe, expect, it } from "vitest";

import { createFakeTabulator } from "../../../tests/fakes/register-work";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import type { RegisterRow } from "../../core/register/record";
import type { Tabulator } from "./ports";
import { createTabulate } from "./tabulating";

const many: readonly RegisterRow[] = Array.from({ length: 2_100 }, (_, nth) => [
  participant(`A-${nth}`),
  measurement(`A-${nth}`, "baseline"),
]).flat();

/** Tabulators whose opening, taking and breathing are noted; the first ones are broken. */
function tabulate({ broken = 0 } = {}) {
  const log: string[] = [];
  const openTabulator = (): Tabulator => {
    const isBroken = log.filter((one) => one === "open").length < broken;
    log.push("open");
    const tabulator = createFakeTabulator();
    return {
      take: (rows) => {
        log.push("take");
        tabulator.take(rows);
      },
      finish: async () => (isBroken ? null : tabulator.finish()),
    };
  };
  const breath = async (): Promise<void> => void log.push("breath");
  return { log, tabulate: createTabulate({ openTabulator, breath }) };
}

describe("the tables of a register", () => {
  it("are worked from a few rows at a time, with a breath after each", async () => {
    const { log, tabulate: work } = tabulate();

    const results = await work(many);

    expect(results?.tables.n).toBe(2_100);
    const looks = Array.from({ length: 5 }, () => "breath");
    const takes = Array.from({ length: 5 }, () => ["take", "breath"]).flat();
    expect(log).toEqual(["open", ...looks, ...takes]);
  });

  it("are worked once for each state of it, also while they are being worked", async () => {
    const { log, tabulate: work } = tabulate();
    const twice = await Promise.all([work(many), work(many)]);
    const again = await work(many);
    const others = await work([...many, participant("B-1")]);

    expect(twice[1]).toBe(twice[0]);
    expect(again).toBe(twice[0]);
    expect(others?.tables.n).toBe(2_101);
    expect(log.filter((one) => one === "open")).toHaveLength(2);
  });

  it("are asked for anew where what works them had not come", async () => {
    const { tabulate: work } = tabulate({ broken: 1 });

    expect(await work(many)).toBeNull();
    expect((await work(many))?.tables.n).toBe(2_100);
  });
});
