import type { FhirBundle } from "../../../src/core/exchange/fhir/types";
import { toFhirBundle, type FhirOptions } from "../../../src/core/exchange/fhir/fhir-bundle";
import type { NotebookRecord } from "../../../src/core/notebook/record";
import { atHour } from "../../fakes/first-days";
import { firstFamily } from "../../fakes/first-family";

export const HANDED_OVER: FhirOptions = {
  consent: { version: "serah-bidan 1", agreedAt: atHour(71.9) },
  appVersion: "0.1.0",
  now: atHour(72),
  name: null,
};

export const bundleOf = (
  records: readonly NotebookRecord[],
  options: Partial<FhirOptions> = {},
): FhirBundle => toFhirBundle(records, { ...HANDED_OVER, ...options });

/** A bundle in which nothing is wrong, and everything occurs. */
export const familyBundle = bundleOf(firstFamily, { name: "Bu A" });
