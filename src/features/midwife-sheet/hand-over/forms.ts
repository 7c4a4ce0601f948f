import type { HandOverConsent } from "../../../core/exchange/consent";
import type { NotebookRecord } from "../../../core/notebook/record";
import type { WordedSheet } from "../words/part";

/** The forms that leave as a file. */
export const PICTURES = ["picture", "dots"] as const;
export const TEXTS = ["excel", "statistics", "fhir"] as const;

export type PictureForm = (typeof PICTURES)[number];
export type TextForm = (typeof TEXTS)[number];
export type FileForm = PictureForm | TextForm;

export const isPicture = (form: FileForm): form is PictureForm =>
  form === "picture" || form === "dots";

/** "too-long": no picture of it could be read or sent. */
export type MakeFault = "too-long" | "not-made";

/** All that she agreed to. */
export type Agreed = {
  readonly records: readonly NotebookRecord[];
  /** As she chose it; null for none. */
  readonly name: string | null;
  readonly consent: HandOverConsent;
  readonly words: WordedSheet;
};
