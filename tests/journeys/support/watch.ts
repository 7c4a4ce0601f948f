import type { BrowserContext } from "@playwright/test";

export type Watch = {
  /** Addresses asked for outside the app's own origin, by pages and by the service worker. */
  readonly foreign: string[];
  /** What the service worker asked for. */
  readonly byWorker: string[];
  /** Errors of pages and consoles, and whatever the security policy refused. */
  readonly faults: string[];
};

/** Notes everything that must never happen, for as long as the context lives. */
export async function watchOver(
  { foreign, byWorker, faults }: Watch,
  context: BrowserContext,
  address: string,
): Promise<void> {
  const { origin } = new URL(address);
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isHere = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isHere) foreign.push(request.url());
    if (request.serviceWorker() !== null) byWorker.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => faults.push(error.error().message));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}
