import type { LeavingOrder, WantedOrder } from "../../core/exchange/leaving-files";
import type { RegisterRow } from "../../core/register/record";
import { failure, type Result } from "../../core/result";
import type { Clock } from "../devices";
import type { Breath, FileWriter, WrittenFile } from "./ports";
import type { Tabulate } from "./tabulating";

/** Writes the files of a form from the rows of a register; "not-made" where what writes them has not come. */
export type WriteOut = (
  order: WantedOrder,
  rows: readonly RegisterRow[],
) => Promise<Result<readonly WrittenFile[], "too-few" | "not-made">>;

export type WritingOutPorts = {
  readonly openFileWriter: () => FileWriter;
  readonly tabulate: Tabulate;
  readonly breath: Breath;
  readonly clock: Pick<Clock, "now">;
  /** A random id of this machine: by it what leaves says where it comes from. */
  readonly machine: () => string;
  readonly appVersion: string;
};

/** So many rows are handed over between two breaths: what a slow phone does before a finger waits. */
const ROWS_A_BREATH = 500;

export function createWriteOut(ports: WritingOutPorts): WriteOut {
  const { openFileWriter, tabulate, breath, clock, machine, appVersion } = ports;

  /** With the tables, where they are asked for. */
  async function whole(
    order: WantedOrder,
    rows: readonly RegisterRow[],
  ): Promise<LeavingOrder | null> {
    if (order.form !== "tables") return order;
    const results = await tabulate(rows);
    return results === null ? null : { ...order, results };
  }

  return async (wanted, rows) => {
    const now = clock.now();
    const order = await whole(wanted, rows);
    if (order === null) return failure("not-made");
    const writer = openFileWriter();
    for (let from = 0; from < rows.length; from += ROWS_A_BREATH) {
      writer.take(rows.slice(from, from + ROWS_A_BREATH));
      await breath();
    }
    const options = { now, appVersion, machine: machine() };
    return (await writer.finish(order, options)) ?? failure("not-made");
  };
}
