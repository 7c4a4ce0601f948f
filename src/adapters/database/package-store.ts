import type { DBSchema } from "idb";

import type { PackageRow, PackageStore } from "../../application/taken-package/ports";
import { attempt, LONG_PATIENCE_MS, write } from "./attempt";
import { createOpening } from "./database";
import type { OpenDatabase } from "./schema";

/** What is large of the midwife's package that a family uses: one row a part. Rows come back as `unknown`. */
type PackageSchema = DBSchema & { parts: { key: PackageRow; value: unknown } };

/** A database of its own: it belongs to the phone, and to no notebook. */
const openPackages = (): OpenDatabase<PackageSchema> =>
  createOpening<PackageSchema>({
    name: "tetes-pertama-package",
    upgrades: [(database) => void database.createObjectStore("parts")],
  });

export const createPackageStore = (
  open: OpenDatabase<PackageSchema> = openPackages(),
): PackageStore => ({
  load: (row) => attempt(open, (database) => database.get("parts", row)),
  save: (row, value) =>
    write(
      open,
      ["parts"],
      (writing) => writing.objectStore("parts").put(value, row),
      LONG_PATIENCE_MS,
    ),
  remove: (rows) =>
    write(open, ["parts"], (writing) =>
      Promise.all(rows.map((row) => writing.objectStore("parts").delete(row))),
    ),
});
