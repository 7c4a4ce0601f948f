import { isId } from "../../../core/id";
import { MEASURE_IDS } from "../../../core/notebook/fields";
import type { MeasureId, Relation } from "../../../core/notebook/record";

/** What a time is asked of: milk that was seen (the first colostrum, or again), or milk that came in plenty. */
export type TimedEvent = "milk" | "milk-coming-in";

/** The entry sheet that lies over the notebook; null for none. It stands in the address, so the phone's own way back closes it. */
export type Sheet =
  | { readonly kind: "when"; readonly event: TimedEvent; readonly relation: Relation | null }
  | {
      readonly kind: "time";
      readonly event: TimedEvent;
      readonly manner: "exact" | "between";
      readonly relation: Relation | null;
    }
  | { readonly kind: "amount"; readonly id: string }
  | { readonly kind: "measure"; readonly id: string; readonly method: MeasureId }
  | { readonly kind: "not-yet"; readonly id: string }
  | { readonly kind: "edit"; readonly id: string }
  | { readonly kind: "birth" | "other" | "bin" };

const relationIn = (query: URLSearchParams): Relation | null => {
  const to = query.get("kaitan");
  if (to !== "sebelum" && to !== "sesudah") return null;
  // An address that was cut off names no massage.
  const session = query.get("sesi") ?? "";
  return {
    to: to === "sebelum" ? "before" : "after",
    sessionId: isId(session) ? session : null,
  };
};

function withId(query: URLSearchParams, make: (id: string) => Sheet): Sheet | null {
  const id = query.get("id") ?? "";
  return id === "" ? null : make(id);
}

/** Reads the sheet out of an address; null where there is none, or one that nobody knows. */
export function parseSheet(query: URLSearchParams): Sheet | null {
  const relation = relationIn(query);
  const event = query.get("apa") === "asi-banyak" ? "milk-coming-in" : "milk";
  switch (query.get("catat") ?? "") {
    case "kolostrum":
      return { kind: "when", event: "milk", relation };
    case "asi-banyak":
      return { kind: "when", event: "milk-coming-in", relation: null };
    case "jam":
      return { kind: "time", event, manner: "exact", relation };
    case "antara":
      return { kind: "time", event, manner: "between", relation };
    case "jumlah":
      return withId(query, (id) => ({ kind: "amount", id }));
    case "ukur":
      return withId(query, (id) => {
        const method = MEASURE_IDS.find((one) => one === query.get("cara")) ?? "ml";
        return { kind: "measure", id, method };
      });
    case "belum":
      return withId(query, (id) => ({ kind: "not-yet", id }));
    case "ubah":
      return withId(query, (id) => ({ kind: "edit", id }));
    case "lahir":
      return { kind: "birth" };
    case "lainnya":
      return { kind: "other" };
    case "sampah":
      return { kind: "bin" };
    default:
      return null;
  }
}

const relationWords = (relation: Relation | null): Readonly<Record<string, string>> => {
  if (relation === null) return {};
  const kaitan = relation.to === "before" ? "sebelum" : "sesudah";
  return relation.sessionId === null ? { kaitan } : { kaitan, sesi: relation.sessionId };
};

function fieldsOf(sheet: Sheet): Readonly<Record<string, string>> {
  switch (sheet.kind) {
    case "when":
      return {
        catat: sheet.event === "milk" ? "kolostrum" : "asi-banyak",
        ...relationWords(sheet.relation),
      };
    case "time":
      return {
        catat: sheet.manner === "exact" ? "jam" : "antara",
        ...(sheet.event === "milk-coming-in" ? { apa: "asi-banyak" } : {}),
        ...relationWords(sheet.relation),
      };
    case "amount":
      return { catat: "jumlah", id: sheet.id };
    case "measure":
      return { catat: "ukur", id: sheet.id, cara: sheet.method };
    case "not-yet":
      return { catat: "belum", id: sheet.id };
    case "edit":
      return { catat: "ubah", id: sheet.id };
    case "birth":
      return { catat: "lahir" };
    case "other":
      return { catat: "lainnya" };
    case "bin":
      return { catat: "sampah" };
  }
}

/** The query of an address that opens the sheet. */
export const sheetQuery = (sheet: Sheet): string => new URLSearchParams(fieldsOf(sheet)).toString();
