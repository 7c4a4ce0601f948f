import { describe, expect, it } from "vitest";

import { seventeen } from "../../../tests/exchange/seventeen";
import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeFileWriter, createFakeTabulator } from "../../../tests/fakes/register-work";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import type { RegisterRow } from "../../core/register/record";
import type { FileWriter, Tabulator } from "./ports";
import { createTabulate } from "./tabulating";
import { createWriteOut } from "./writing-out";

const many: readonly RegisterRow[] = Array.from({ length: 600 }, (_, nth) => [
  participant(`A-${nth}`),
  measurement(`A-${nth}`, "baseline"),
]).flat();

type Options = {
  readonly openFileWriter?: () => FileWriter;
  readonly openTabulator?: () => Tabulator;
};

const breath = async (): Promise<void> => undefined;

const writeOut = ({
  openFileWriter = createFakeFileWriter,
  openTabulator = createFakeTabulator,
}: Options = {}) =>
  createWriteOut({
    openFileWriter,
    tabulate: createTabulate({ openTabulator, breath }),
    breath,
    clock: createFakeClock("2026-12-10T09:00:00.000+07:00"),
    machine: () => "laptop-of-hers",
    appVersion: "0.1.0",
  });

const textOf = (parts: readonly Uint8Array[]): string => Buffer.concat([...parts]).toString("utf8");

describe("the files in which a register leaves", () => {
  it("are written of every row, though it is handed over a few at a time", async () => {
    const taken: number[] = [];
    const openFileWriter = (): FileWriter => {
      const writer = createFakeFileWriter();
      return {
        ...writer,
        take: (rows) => {
          taken.push(rows.length);
          writer.take(rows);
        },
      };
    };
    const made = await writeOut({ openFileWriter })(
      { form: "measurements", flavour: "statistics" },
      many,
    );

    expect(taken).toEqual([500, 500, 200]);
    const [file] = made.ok ? made.value : [];
    const text = textOf(file?.parts ?? []);
    expect(text.trimEnd().split("\r\n")).toHaveLength(601);
    expect(file?.size).toBe(Buffer.byteLength(text));
    expect(file?.beginning).toBe(text.slice(0, 3_000));
  });

  it("lie in parts that no phone has to hold as one text, and are whole", async () => {
    const made = await writeOut()({ form: "bundle" }, many);
    const [file] = made.ok ? made.value : [];

    expect(file?.parts.length).toBeGreaterThan(1);
    const bundle: unknown = JSON.parse(textOf(file?.parts ?? []));
    expect(bundle).toMatchObject({ resourceType: "Bundle", type: "transaction" });
  });

  it("hold the tables as they are worked beside the page", async () => {
    const made = await writeOut()({ form: "tables", flavour: "excel" }, seventeen);

    expect(made.ok && textOf(made.value[0]?.parts ?? [])).toContain("wilcoxon;;w;");
  });

  it("are not made where what works or writes them has not come, and of fewer than five", async () => {
    const missing = { take: () => undefined, finish: async () => null };
    const order = { form: "lines" } as const;
    const reasons = await Promise.all([
      writeOut({ openTabulator: () => missing })({ form: "tables", flavour: "excel" }, seventeen),
      writeOut({ openFileWriter: () => missing })(order, seventeen),
      writeOut()(order, seventeen.slice(0, 4)),
    ]);

    expect(reasons.map((one) => !one.ok && one.reason)).toEqual([
      "not-made",
      "not-made",
      "too-few",
    ]);
  });
});
