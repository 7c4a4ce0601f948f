/** Where a page is shown: in a browser of its own, or inside another app, which opens links in a window without a home. */
export type BrowserKind = "browser" | "in-app-android" | "in-app-apple";

/** Android marks its windows inside apps; chat apps and social networks name themselves. */
const IN_APP = /; wv\)|\bFB(AN|AV|_IAB)\b|\b(Instagram|WhatsApp|Line|MicroMessenger)\b/;

const APPLE = /iPhone|iPad|iPod/;

/** Tells by what a browser says of itself whether it lies inside another app. */
export function kindOfBrowser(userAgent: string): BrowserKind {
  if (!IN_APP.test(userAgent)) return "browser";
  return APPLE.test(userAgent) ? "in-app-apple" : "in-app-android";
}
