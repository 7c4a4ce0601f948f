import type { Instant } from "../../../core/time/instant";
import type { FileForm } from "./forms";

/** Says nothing of who she is. */
export const fileNameOf = (form: FileForm, at: Instant, ending: string): string =>
  `tetes-pertama-${form}-${at.slice(0, 10)}-${at.slice(11, 16).replace(":", "")}.${ending}`;
