import type { LeavingRow } from "../../register/leaving";
import { failure, success, type Result } from "../../result";
import type { Instant } from "../../time/instant";
import { stableUuid } from "../stable-uuid";
import { entryOf } from "./entry";
import { urnOf } from "./observation";
import { participantResources } from "./register-resources";
import type { FhirBundle, Filled, Provenance, Reference, RegisterResource } from "./types";
import { dateTimeOf, fhirTextOf } from "./values";

export type RegisterFhirOptions = {
  /** Which register it is: a random id of its own, so that a later export stands in the place of this one. */
  readonly register: string;
  readonly appVersion: string;
  readonly now: Instant;
};

/** All participants as one transaction, each resource put under an id that follows from her row. */
export function toRegisterBundle(
  rows: readonly LeavingRow[],
  options: RegisterFhirOptions,
): Result<FhirBundle<RegisterResource>, "too-few"> {
  const [first, ...others] = rows.flatMap((row): readonly RegisterResource[] =>
    participantResources(row),
  );
  if (first === undefined) return failure("too-few");
  const provenance = provenanceOf([first, ...others], options);
  return success({
    resourceType: "Bundle",
    type: "transaction",
    timestamp: dateTimeOf(options.now),
    entry: [entryOf(first), ...[...others, provenance].map((one) => entryOf(one))],
  });
}

/** Where all of it comes from: from the register of a midwife, by this app, at this moment. */
const provenanceOf = (
  [first, ...others]: Filled<RegisterResource>,
  { register, appVersion, now }: RegisterFhirOptions,
): Provenance => ({
  resourceType: "Provenance",
  id: stableUuid("register", "Provenance", register),
  target: [urnOf(first.id), ...others.map(({ id }): Reference => urnOf(id))],
  recorded: dateTimeOf(now),
  agent: [{ who: { display: `Tetes Pertama ${fhirTextOf(appVersion) ?? ""}`.trim() } }],
});

/** Resources of one type, one in a line: what bulk imports take. */
export type NdjsonFile = { readonly type: RegisterResource["resourceType"]; readonly text: string };

/** Points at what lies on the server by its type, as lines have no bundle around them. */
function placed(value: unknown, typeOf: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => placed(one, typeOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === "reference" && typeof part === "string"
        ? (typeOf.get(part) ?? part)
        : placed(part, typeOf),
    ]),
  );
}

/** The same bundle as files by type. */
export function toNdjson({ entry }: FhirBundle<RegisterResource>): readonly NdjsonFile[] {
  const typeOf = new Map(entry.map(({ fullUrl, request }) => [fullUrl, request.url]));
  const types = [...new Set(entry.map(({ resource }) => resource.resourceType))];
  return types.map((type) => ({
    type,
    text: entry
      .filter(({ resource }) => resource.resourceType === type)
      .map(({ resource }) => `${JSON.stringify(placed(resource, typeOf))}\n`)
      .join(""),
  }));
}
