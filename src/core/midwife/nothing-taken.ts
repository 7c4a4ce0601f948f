import type { Standing } from "./taken";

/** Of a phone that has never opened a package, and of every phone before what is stored has been read. */
export const nothingTaken: Standing = { package: null };
