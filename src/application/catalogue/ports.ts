import type { Result } from "../../core/result";
import type { StoreFault } from "../storage";

/** Where the notebooks of this phone lie, each in a place of its own. */
export type NotebookPlaces = {
  /** Ids of those that lie here; null where the browser does not tell. */
  readonly lying: () => Promise<readonly string[] | null>;
  /** Whether anything is noted in one. */
  readonly holdsAnything: (id: string) => Promise<Result<boolean, StoreFault>>;
  /** Destroys what was noted in one, and all that was kept beside it. */
  readonly destroy: (id: string) => Promise<Result<null, StoreFault>>;
};
