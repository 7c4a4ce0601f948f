import { resultsOf } from "../../core/register/results";
import type { TableRow } from "../../core/register/study-rows";
import { isTold } from "./tabulate-words";

const rows: TableRow[] = [];

/** Works the tables of a study beside the page: ten thousand mothers take a slow phone longer than a finger waits. */
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!isTold(data)) return;
  if (data.kind === "rows") rows.push(...data.rows);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  else postMessage(resultsOf(rows));
});
