import { useMemo } from "react";

import type { RegisterRow } from "../../../core/register/record";

/** The code of a participant, also of one whose row was deleted. */
export function useCodes(rows: readonly RegisterRow[]): (id: string) => string {
  return useMemo(() => {
    const codes = new Map(
      rows.flatMap((row) => (row.kind === "participant" ? [[row.id, row.code]] : [])),
    );
    return (id) => codes.get(id) ?? "–";
  }, [rows]);
}
