import { encodeQR } from "qr";

import type { StillCodeDrawer } from "../../application/midwife/ports";
import { paths } from "../../paths";

/**
 * The most letters of an address that a code of version 12 holds (ISO/IEC 18004, table 7, bytes, level L): of 65 by 65
 * modules, a good part of a millimetre each on the least phone.
 */
const MOST_LETTERS = 367;

/** @param base of the site, ending in a slash */
export function createStillCodeDrawer(base: string): StillCodeDrawer {
  const page = new URL(base + paths.receivedPackage.slice(1), location.href).href;
  return (letters) => {
    const address = `${page}#${letters}`;
    if (address.length > MOST_LETTERS) return null;
    return { address, modules: encodeQR(address, "raw", { ecc: "low", border: 4 }) };
  };
}
