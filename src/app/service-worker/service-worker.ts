import { clientsClaim } from "workbox-core";
import {
  addPlugins,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { pack, unpack } from "./packing";
import { TRACK_CACHE, TRACK_PATH } from "../../adapters/browser/track-address";

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

addPlugins([
  {
    cacheWillUpdate: async ({ response }) => (response.status < 400 ? pack(response) : null),
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse === undefined ? null : unpack(cachedResponse),
  },
]);
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });

/** Where the page of an address is kept. */
const keptPage = (pathname: string): string => {
  const scope = new URL(self.registration.scope).pathname;
  const below = pathname.slice(scope.length).replace(/\/+$/, "");
  return `kept/${below === "" ? "index" : below}.html`;
};

// An address that no page was written for gets the empty shell, never another page's words.
const shell = createHandlerBoundToURL("kept/app-shell.html");
registerRoute(
  new NavigationRoute(async (options) => {
    const page = await matchPrecache(keptPage(options.url.pathname));
    return page === undefined ? shell(options) : unpack(page);
  }),
);

// Players ask for sound in ranges. A track that could not be played as a Blob is served from its cache in ranges.
registerRoute(
  ({ url }) => url.pathname.endsWith(`/${TRACK_PATH}`),
  async ({ request }) => {
    const cache = await caches.open(TRACK_CACHE);
    const whole = await cache.match(request.url);
    if (whole === undefined) return new Response(null, { status: 404 });
    return request.headers.has("range") ? createPartialResponse(request, whole) : whole;
  },
);

self.addEventListener("message", (event) => {
  if (isSkipWaiting(event.data)) void self.skipWaiting();
});

const isSkipWaiting = (message: unknown): boolean =>
  typeof message === "object" &&
  message !== null &&
  "type" in message &&
  message.type === "SKIP_WAITING";

clientsClaim();
