import type { HandedFile } from "../../application/copies/ports";

/** Bluetooth and the share menu refuse tables and JSON by their names; as plain text they pass. */
export const asSent = (file: HandedFile): HandedFile =>
  "bytes" in file
    ? file
    : { ...file, name: file.name.replace(/\.\w+$/, ".txt"), type: "text/plain" };
