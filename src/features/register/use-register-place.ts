import { useSearchParams } from "react-router";

/** Where in the register she is; it stands in the address, so that the phone's way back leads out of it. */
export type RegisterPlace =
  | { readonly at: "list" | "add" | "tables" | "intake" | "leaving" | "report" }
  | { readonly at: "participant" | "hand-over"; readonly id: string };

const PARTICIPANT = "ibu";
const ADD = "tambah";
const TABLES = "tabel";
const LEAVING = "keluar";
const REPORT = "laporan";
const INTAKE = "terima";

function placeIn(query: URLSearchParams): RegisterPlace {
  const id = query.get(PARTICIPANT);
  if (id !== null) return { at: "participant", id };
  if (query.has(TABLES)) return { at: "tables" };
  if (query.has(LEAVING)) return { at: "leaving" };
  if (query.has(REPORT)) return { at: "report" };
  const handOver = query.get(INTAKE);
  if (handOver !== null)
    return handOver === "" ? { at: "intake" } : { at: "hand-over", id: handOver };
  return { at: query.has(ADD) ? "add" : "list" };
}

export function useRegisterPlace() {
  const [query, setQuery] = useSearchParams();
  return {
    place: placeIn(query),
    leave: () => setQuery({}),
    /** @param replace where she is now is no place to come back to */
    open: (id: string, replace = false) => setQuery({ [PARTICIPANT]: id }, { replace }),
    seeTables: () => setQuery({ [TABLES]: "" }),
    takeOut: () => setQuery({ [LEAVING]: "" }),
    seeReport: () => setQuery({ [REPORT]: "" }),
    takeIn: (replace = false) => setQuery({ [INTAKE]: "" }, { replace }),
    /** Looks at what a family has handed over. */
    lookAt: (id: string) => setQuery({ [INTAKE]: id }),
    add: () => setQuery({ [ADD]: "" }),
  };
}
