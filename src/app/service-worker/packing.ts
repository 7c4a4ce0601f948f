const PACKED = "x-packed";

/** Drawings and pages shrink to a third. Scripts stay as they are: a browser keeps them compiled beside the cache. */
const SHRINKS = /^(image\/svg\+xml|text\/html)/;

/**
 * Scripts that are words or drawings of numbers, and a midwife's rooms: opened now and then, so that nothing is won by
 * keeping them compiled.
 */
const SELDOM =
  /\/assets\/(all-charts|calendar-file|en|lesson-words|register-(page|words)|review-page|study-(reworked-page|words)|write-files)-[\w-]+\.js$/;

const canPack = "CompressionStream" in globalThis && "DecompressionStream" in globalThis;

function withBody(response: Response, body: ReadableStream, change: (headers: Headers) => void) {
  const headers = new Headers(response.headers);
  change(headers);
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

/** As it is kept on a phone with little room. */
export function pack(response: Response): Response {
  const { body, headers } = response;
  const shrinks = SHRINKS.test(headers.get("content-type") ?? "") || SELDOM.test(response.url);
  if (!canPack || body === null || !shrinks) return response;
  return withBody(response, body.pipeThrough(new CompressionStream("gzip")), (kept) => {
    kept.set(PACKED, "gzip");
    kept.delete("content-length");
    kept.delete("content-encoding");
  });
}

/** As it came. */
export function unpack(response: Response): Response {
  const { body, headers } = response;
  if (body === null || headers.get(PACKED) !== "gzip") return response;
  return withBody(response, body.pipeThrough(new DecompressionStream("gzip")), (plain) =>
    plain.delete(PACKED),
  );
}
