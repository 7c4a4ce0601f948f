import { leavingFiles } from "../../core/exchange/leaving-files";
import { readHandOverText } from "../../core/register/hand-over-text";
import type { RegisterRow } from "../../core/register/record";
import { resultsOf } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";
import { success } from "../../core/result";
import { gatherFiles } from "./gather-files";
import { isTold, type Told } from "./work-words";

const tableRows: TableRow[] = [];
const rows: RegisterRow[] = [];

/** As a list, which the types know only of other windows: what is given away as an option, not every Safari takes. */
function answer(value: unknown, given: readonly Transferable[] = []): void {
  Reflect.apply(postMessage, globalThis, [value, given]);
}

function write({ order, options }: Extract<Told, { kind: "write" }>): void {
  const files = leavingFiles(order, { ...options, rows });
  if (!files.ok) return answer(files);
  const written = gatherFiles(files.value);
  // They are given away: what is as long as a register is not copied.
  return answer(
    success(written),
    written.flatMap(({ parts }) => parts.map(({ buffer }) => buffer)),
  );
}

/** What a slow phone would freeze for is done beside the page: ten thousand mothers take longer than a finger waits. */
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!isTold(data)) return;
  switch (data.kind) {
    case "table-rows":
      tableRows.push(...data.rows);
      return;
    case "tabulate":
      answer(resultsOf(tableRows));
      return;
    case "rows":
      rows.push(...data.rows);
      return;
    case "write":
      write(data);
      return;
    case "read":
      answer(readHandOverText(data.text, data.now));
      return;
  }
});
