import { createDatabase } from "./database";
import type { OpenDatabase } from "./schema";

/**
 * The database of a midwife's register: no notebook's, and beside the sealed parts it holds the lock of a PIN of its own.
 *
 * @param onTaken as of `createOpening`
 */
export const openRegister = (onTaken: () => void): OpenDatabase =>
  createDatabase(onTaken, "tetes-pertama-register");
