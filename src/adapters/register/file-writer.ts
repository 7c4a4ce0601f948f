import type { FileWriter } from "../../application/register/ports";
import { openBeside } from "./beside";
import { isWritten } from "./work-words";

export function openFileWriter(): FileWriter {
  const beside = openBeside();
  return {
    take: (rows) => beside.tell({ kind: "rows", rows }),
    finish: async (order, options) => {
      const written = await beside.ask({ kind: "write", order, options });
      beside.end();
      return isWritten(written) ? written : null;
    },
  };
}
