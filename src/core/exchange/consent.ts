import type { Instant } from "../time/instant";

/** That she agreed, when, and to which version of the words. */
export type HandOverConsent = { readonly version: string; readonly agreedAt: Instant };
