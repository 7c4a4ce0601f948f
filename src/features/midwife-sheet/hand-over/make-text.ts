import type { TextFile } from "../../../application/copies/ports";
import { toCsv } from "../../../core/exchange/csv/csv";
import { toFhirBundle } from "../../../core/exchange/fhir/fhir-bundle";
import { fileNameOf } from "./file-name";
import type { Agreed, TextForm } from "./forms";

/** Writes the notes as a table or as a FHIR bundle. */
export function makeText(
  form: TextForm,
  { records, name, consent }: Agreed,
  appVersion: string,
): TextFile {
  const now = consent.agreedAt;
  switch (form) {
    case "excel":
    case "statistics":
      return {
        name: fileNameOf(form, now, "csv"),
        type: "text/csv",
        text: toCsv(records, { flavour: form, name, consent }),
      };
    case "fhir": {
      const bundle = toFhirBundle(records, { consent, appVersion, now, name });
      return {
        name: fileNameOf(form, now, "json"),
        type: "application/json",
        text: JSON.stringify(bundle, null, 2),
      };
    }
  }
}
