import type { Draft } from "../../core/midwife/draft";
import type { Made } from "../../core/midwife/made";
import type { Review } from "../../core/midwife/review";
import type { Result } from "../../core/result";
import type { CodeModules } from "../hand-over/ports";
import type { StoreFault } from "../storage";

/** Her word on the statements of the app, one a statement. Whatever it says was kept is on the disk. */
export type ReviewStore = {
  /** All reviews that can be read, in the order of their statements. */
  readonly list: () => Promise<Result<readonly Review[], StoreFault>>;
  /** Puts a review in the place of the one of its statement. */
  readonly keep: (review: Review) => Promise<Result<null, StoreFault>>;
  readonly remove: (statement: string) => Promise<Result<null, StoreFault>>;
};

/** What lies on her desk: the package as it is being written, and what is remembered of the last one that was made. */
export type Desk = {
  readonly draft: () => Promise<Result<Draft, StoreFault>>;
  readonly keepDraft: (draft: Draft) => Promise<Result<null, StoreFault>>;
  /** Null before the first one. */
  readonly made: () => Promise<Result<Made | null, StoreFault>>;
  readonly keepMade: (made: Made) => Promise<Result<null, StoreFault>>;
};

/** A code that stands still, which any phone's camera opens. */
export type StillCode = { readonly address: string; readonly modules: CodeModules };

/** Draws the small part of a package as an address of this app; null where it is too long for a camera to read well. */
export type StillCodeDrawer = (letters: string) => StillCode | null;
