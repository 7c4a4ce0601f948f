import type { Result } from "../../core/result";
import type { StoreFault } from "../storage";

/** The large parts of the package that was taken: one row each. What comes back is `unknown`. */
export type PackageStore = {
  readonly load: (row: PackageRow) => Promise<Result<unknown, StoreFault>>;
  readonly save: (row: PackageRow, value: unknown) => Promise<Result<null, StoreFault>>;
  readonly remove: (rows: readonly PackageRow[]) => Promise<Result<null, StoreFault>>;
};

export type PackageRow = "voice" | "reviews";
