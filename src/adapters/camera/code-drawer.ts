import { encodeQR } from "qr";

import type { CodeDrawer } from "../../application/hand-over/ports";

/** As dense as the letters ask, and no error correction beyond the least: what is lost comes round again. */
export const drawCode: CodeDrawer = (letters) =>
  encodeQR(letters, "raw", { ecc: "low", encoding: "alphanumeric", border: 4 });
