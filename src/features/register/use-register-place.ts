import { useSearchParams } from "react-router";

import { useHydrated } from "../../access/use-hydrated";
import { PLACES, type Place } from "../../core/register/editing";

/** The lists of what is to be looked at, in the order in which they stand. */
export const CHECK_LISTS = ["missing", "contradictions", "odd", "doubles", "aside"] as const;
export type CheckList = (typeof CHECK_LISTS)[number];

/** The very field that was tapped, and the list it was tapped in: the way back leads there. */
export type Asked = { readonly place: Place; readonly list: CheckList };

/** Where in the register she is; it stands in the address, so that the phone's way back leads out of it. */
export type RegisterPlace =
  | { readonly at: "list" | "add" | "tables" | "intake" | "leaving" | "report" }
  | { readonly at: "hand-over"; readonly id: string }
  | { readonly at: "checks"; readonly list: CheckList | null }
  | { readonly at: "codebook" }
  /** Lines for the paper kohort: of one participant, or of all who gave birth lately. */
  | { readonly at: "cohort"; readonly id: string | null }
  | { readonly at: "participant"; readonly id: string; readonly asked: Asked | null };

const PARTICIPANT = "ibu";
const ADD = "tambah";
const TABLES = "tabel";
const LEAVING = "keluar";
const REPORT = "laporan";
const INTAKE = "terima";
const CHECKS = "periksa";
const CODEBOOK = "kode";
const COHORT = "kohort";
const FIELD = "isian";
const LIST = "dari";

function askedIn(query: URLSearchParams): Asked | null {
  const place = PLACES.find((one) => one === query.get(FIELD));
  const list = CHECK_LISTS.find((one) => one === query.get(LIST));
  return place === undefined || list === undefined ? null : { place, list };
}

const LIST_PLACE: RegisterPlace = { at: "list" };

function placeIn(query: URLSearchParams): RegisterPlace {
  const id = query.get(PARTICIPANT);
  if (id !== null) return { at: "participant", id, asked: askedIn(query) };
  if (query.has(CODEBOOK)) return { at: "codebook" };
  if (query.has(COHORT)) return { at: "cohort", id: query.get(COHORT) || null };
  if (query.has(CHECKS)) {
    const list = CHECK_LISTS.find((one) => one === query.get(CHECKS));
    return { at: "checks", list: list ?? null };
  }
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
  // The page was written ahead of time as the list: where its address leads comes right after.
  const isHydrated = useHydrated();
  return {
    place: isHydrated ? placeIn(query) : LIST_PLACE,
    leave: () => setQuery({}),
    /** @param replace where she is now is no place to come back to */
    open: (id: string, replace = false) => setQuery({ [PARTICIPANT]: id }, { replace }),
    /** Leads to a field of a participant, out of a list of what is to be looked at. */
    ask: (id: string, { place, list }: Asked) =>
      setQuery({ [PARTICIPANT]: id, [FIELD]: place, [LIST]: list }),
    /** @param list where it goes on; null for the top */
    seeChecks: (list: CheckList | null = null, replace = false) =>
      setQuery({ [CHECKS]: list ?? "" }, { replace }),
    seeCodebook: () => setQuery({ [CODEBOOK]: "" }),
    /** @param id of one participant; null for all who gave birth lately */
    seeCohort: (id: string | null) => setQuery({ [COHORT]: id ?? "" }),
    seeTables: () => setQuery({ [TABLES]: "" }),
    takeOut: () => setQuery({ [LEAVING]: "" }),
    seeReport: () => setQuery({ [REPORT]: "" }),
    takeIn: (replace = false) => setQuery({ [INTAKE]: "" }, { replace }),
    /** Looks at what a family has handed over. */
    lookAt: (id: string) => setQuery({ [INTAKE]: id }),
    add: () => setQuery({ [ADD]: "" }),
  };
}
