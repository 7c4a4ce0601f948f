import type { HandedFile } from "../../../application/copies/ports";
import type { Instant } from "../../../core/time/instant";
import type { FileForm } from "./forms";

/** Says nothing of who she is. */
export const fileNameOf = (form: FileForm, at: Instant, ending: string): string =>
  `tetes-pertama-${form}-${at.slice(0, 10)}-${at.slice(11, 16).replace(":", "")}.${ending}`;

/** Bluetooth and the share menu refuse tables and JSON by their names; as plain text they pass. */
export const asSent = (file: HandedFile): HandedFile =>
  "text" in file
    ? { ...file, name: file.name.replace(/\.\w+$/, ".txt"), type: "text/plain" }
    : file;
