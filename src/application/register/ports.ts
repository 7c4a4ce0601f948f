import type { RecordStore } from "../notebook/ports";

/** Where the register lies, in parts that are sealed. */
export type RegisterStore = Pick<RecordStore, "loadAll" | "load" | "put">;

/** Lets what waits come between two pieces of long work: a tap, a picture. */
export type Breath = () => Promise<void>;
