import { cacheNames, clientsClaim, setCacheNameDetails } from "workbox-core";
import {
  addPlugins,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  matchPrecache,
  precacheAndRoute,
} from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { pack, unpack } from "./packing";
import {
  RECEIVE_FIELD,
  RECEIVE_PATH,
  RECEIVED_CACHE,
  RECEIVED_KEY,
} from "../../adapters/browser/received-address";
import { MOST_BYTES } from "../../core/exchange/limits";
import { RECEIVED_PAGE, SINGLE_FILE } from "../../paths";
import { TRACK_CACHE, TRACK_PATH } from "../../adapters/browser/track-address";
import { FILL, SHELL, type Filled } from "../../adapters/browser/worker-words";

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

// A name of its own: a worker from before the packing must never find packed pages among its own.
setCacheNameDetails({ precache: "packed" });
addPlugins([
  {
    cacheWillUpdate: async ({ response }) => (response.status < 400 ? pack(response) : null),
    cachedResponseWillBeUsed: async ({ cachedResponse, request, event }) => {
      if (cachedResponse === undefined) return null;
      // At an update it is only asked whether it is there.
      if (event.type === "install") return cachedResponse;
      const whole = unpack(cachedResponse);
      // Players ask for sound in ranges, and some of them take nothing else.
      return request.headers.has("range") ? createPartialResponse(request, whole) : whole;
    },
  },
]);
const manifest = self.__WB_MANIFEST;
precacheAndRoute(manifest, { cleanURLs: false });

/** Where the page of an address is kept. */
const keptPage = (pathname: string): string => {
  const scope = new URL(self.registration.scope).pathname;
  const below = pathname.slice(scope.length).replace(/\/+$/, "");
  return `kept/${below === "" ? "index" : below}.html`;
};

// An address that no page was written for gets the empty shell, never another page's words.
const shell = createHandlerBoundToURL(SHELL);
registerRoute(
  new NavigationRoute(
    async (options) => {
      const page = await matchPrecache(keptPage(options.url.pathname));
      return page === undefined ? shell(options) : unpack(page);
    },
    // No page of the app, and too large to be kept.
    { denylist: [new RegExp(`/${SINGLE_FILE}$`)] },
  ),
);

// A track that could not be played as a Blob is served from its cache in ranges.
registerRoute(
  ({ url }) => url.pathname.endsWith(`/${TRACK_PATH}`),
  async ({ request }) => {
    const cache = await caches.open(TRACK_CACHE);
    const whole = await cache.match(request.url);
    if (whole === undefined) return new Response(null, { status: 404 });
    return request.headers.has("range") ? createPartialResponse(request, whole) : whole;
  },
);

/** What makes takes of a recorded voice: on the phones alone that have opened the studio, and there without a network too. */
const TAKE_MAKER = /\/assets\/make-take-[\w-]+\.js$/;
const STUDIO_CACHE = "studio";

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && TAKE_MAKER.test(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(STUDIO_CACHE);
    const kept = await cache.match(request.url);
    if (kept !== undefined) return kept;
    const response = await fetch(request);
    if (response.ok) {
      // Of an app of before this one.
      for (const old of await cache.keys()) await cache.delete(old);
      await cache.put(request.url, response.clone());
    }
    return response;
  },
);

/** Keeps a file that another app has handed over, until the page takes it. */
async function receive(request: Request): Promise<void> {
  const file = (await request.formData()).get(RECEIVE_FIELD);
  if (!(file instanceof File) || file.size > MOST_BYTES) return;
  const cache = await caches.open(RECEIVED_CACHE);
  await cache.put(RECEIVED_KEY, new Response(file));
}

registerRoute(
  ({ url }) => url.href === self.registration.scope + RECEIVE_PATH,
  async ({ request }) => {
    // What cannot be read is told by the page, which finds nothing.
    await receive(request).catch(() => undefined);
    return Response.redirect(`${self.registration.scope}${RECEIVED_PAGE}`, 303);
  },
  "POST",
);

/** What a worker from before the packing has kept. */
const isOutdated = (name: string): boolean => name.startsWith("workbox-precache-");

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOutdated).map((name) => caches.delete(name)))),
  );
});

/** Fetches what should be kept and is not: a browser short of room, or its cleaner, may have taken it away. */
async function fill(): Promise<Filled> {
  const cache = await caches.open(cacheNames.precache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = manifest
    .map((entry) => getCacheKeyForURL(typeof entry === "string" ? entry : entry.url))
    .filter((key): key is string => key !== undefined && !kept.has(key));
  for (const key of missing) {
    const response = await fetch(key, { cache: "no-cache" });
    if (!response.ok) return { isWhole: false };
    await cache.put(key, pack(response));
  }
  return { isWhole: true };
}

const fillOrNot = (): Promise<Filled> =>
  // No network, or no room: it is asked again at the next start.
  fill().catch(() => ({ isWhole: false }));

self.addEventListener("message", (event) => {
  if (isOfType(event.data, "SKIP_WAITING")) void self.skipWaiting();
  const [port] = event.ports;
  if (isOfType(event.data, FILL) && port !== undefined)
    event.waitUntil(fillOrNot().then((filled) => port.postMessage(filled)));
});

const isOfType = (message: unknown, type: string): boolean =>
  typeof message === "object" && message !== null && "type" in message && message.type === type;

clientsClaim();
