/** Asks the service worker to fetch what it should keep and does not; it answers on the port that comes with it. */
export const FILL = "FILL";

/** The answer: whether everything is kept now. */
export type Filled = { readonly isWhole: boolean };

export const isFilled = (message: unknown): message is Filled =>
  typeof message === "object" &&
  message !== null &&
  "isWhole" in message &&
  typeof message.isWhole === "boolean";

/** Below the scope: what an address gets that has no page of its own. Without it nothing opens offline. */
export const SHELL = "kept/app-shell.html";
