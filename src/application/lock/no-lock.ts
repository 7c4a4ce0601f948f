import type { LockView } from "./ports";

/** What shows where there is no PIN. @param canLock whether this browser has safe ciphers */
export const noLock = (canLock: boolean): LockView => ({
  state: "none",
  canLock,
  isDamaged: false,
  notBefore: null,
});
