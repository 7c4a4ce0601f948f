import type { LeavingRow } from "../../register/leaving";
import type { Instant } from "../../time/instant";
import { listedJson, mappedSlices } from "../pieces";
import { stableUuid } from "../stable-uuid";
import { entryOf } from "./entry";
import { participantResources } from "./register-resources";
import type { Provenance, RegisterResource } from "./types";
import { dateTimeOf, fhirTextOf } from "./values";

export type RegisterFhirOptions = {
  /** Of the machine that writes it, so that a later export says so in the place of this one. */
  readonly machine: string;
  readonly appVersion: string;
  readonly now: Instant;
};

/** Stands where the targets are written, which are too many to be gathered first. */
const TARGETS = { reference: "" } as const;

/** Where all of it comes from: from the register of a midwife, by this app, at this moment. */
const provenanceOf = ({ machine, appVersion, now }: RegisterFhirOptions): Provenance => ({
  resourceType: "Provenance",
  id: stableUuid("register", "Provenance", machine),
  target: [TARGETS],
  recorded: dateTimeOf(now),
  agent: [{ who: { display: `Tetes Pertama ${fhirTextOf(appVersion) ?? ""}`.trim() } }],
});

/** What is written before the targets, and after them. */
function around(written: string): readonly [string, string] {
  const [before = "", after = ""] = written.split(JSON.stringify(TARGETS));
  return [before, after];
}

/**
 * All participants as one transaction, piece by piece; each resource is put under an id that follows from her row.
 *
 * @param rows one at least
 */
export function* bundlePieces(
  rows: readonly LeavingRow[],
  options: RegisterFhirOptions,
): Generator<string> {
  const head = { resourceType: "Bundle", type: "transaction", timestamp: dateTimeOf(options.now) };
  yield `${JSON.stringify(head).slice(0, -1)},"entry":[`;
  const urls: string[] = [];
  yield* listedJson(rows, (row) =>
    participantResources(row).map((resource) => {
      const entry = entryOf<RegisterResource>(resource);
      urls.push(entry.fullUrl);
      return entry;
    }),
  );
  const [before, after] = around(JSON.stringify(entryOf(provenanceOf(options))));
  yield `,${before}`;
  yield* listedJson(urls, (reference) => [{ reference }]);
  yield `${after}]}`;
}

/** The types of which a register has resources, in the order in which a server wants them. */
export const REGISTER_TYPES = ["Patient", "Observation", "Provenance"] as const;
export type RegisterType = (typeof REGISTER_TYPES)[number];

/** A piece of the file of one type. */
export type LinePiece = { readonly file: RegisterType; readonly text: string };

/** As lines have no bundle around them, each points at what lies on the server by its type. */
const addressOf = ({ resourceType, id }: Pick<RegisterResource, "resourceType" | "id">): string =>
  `${resourceType}/${id}`;

const linesOf = (resources: readonly RegisterResource[]): readonly string[] => {
  const typeOf = new Map(resources.map((one) => [`urn:uuid:${one.id}`, addressOf(one)]));
  const placed = (key: string, value: unknown): unknown =>
    key === "reference" && typeof value === "string" ? (typeOf.get(value) ?? value) : value;
  return resources.map((one) => `${JSON.stringify(one, placed)}\n`);
};

/** The same as lines by type: what bulk imports take. Of each type a file, all of them piece by piece. */
export function* linePieces(
  rows: readonly LeavingRow[],
  options: RegisterFhirOptions,
): Generator<LinePiece> {
  const addresses: string[] = [];
  for (const slice of mappedSlices(rows, (row) => [participantResources(row)])) {
    const written = slice.map(linesOf);
    addresses.push(...slice.flat().map(addressOf));
    // A participant's first resource is her Patient.
    yield { file: "Patient", text: written.map(([first = ""]) => first).join("") };
    yield { file: "Observation", text: written.flatMap(([, ...rest]) => rest).join("") };
  }
  const [before, after] = around(JSON.stringify(provenanceOf(options)));
  yield { file: "Provenance", text: before };
  for (const text of listedJson(addresses, (reference) => [{ reference }]))
    yield { file: "Provenance", text };
  yield { file: "Provenance", text: `${after}\n` };
}
