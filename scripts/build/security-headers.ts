import { createHash } from "node:crypto";

/** The source expression that allows one inline script or style, and nothing else. */
export const sourceHash = (content: string): string =>
  `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

const hashesFor = (kind: "script" | "style", hashes: readonly string[]): string =>
  hashes
    .filter((hash) => hash.startsWith(kind))
    .map((hash) => hash.slice(kind.length + 1))
    .join(" ");

/** No other origin, ever. `hashes` are "script <hash>" and "style <hash>" of what the pages carry inline. */
const directives = (hashes: readonly string[]): readonly string[] => [
  "default-src 'none'",
  `script-src 'self' ${hashesFor("script", hashes)}`.trim(),
  `style-src 'self' ${hashesFor("style", hashes)}`.trim(),
  "img-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // One policy, for the one address that is loaded by a text: see `src/adapters/browser/trusted-address.ts`.
  "require-trusted-types-for 'script'",
  "trusted-types tetes-pertama",
];

export const contentSecurityPolicy = (hashes: readonly string[]): string =>
  [...directives(hashes), "frame-ancestors 'none'"].join("; ");

/** The same for a page to carry itself, where no host gives it: who may frame a page only a header can say. */
export const carriedPolicy = (hashes: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${directives(hashes).join("; ")}">`;

const DOCUMENT = /^\[document\]\n((?: .*\n?)+)/m;

/**
 * Fills in a host's configuration from `deploy/`: the policy, and for `_headers` the block of a document once for each
 * address that one is served at.
 */
export function filledConfiguration(
  template: string,
  { policy, base, documents }: { policy: string; base: string; documents: readonly string[] },
): string {
  return template
    .replace(DOCUMENT, (_all, block: string) =>
      documents.map((path) => `${path}\n${block}`).join(""),
    )
    .replace(/\[policy\]/g, () => policy)
    .replace(/^\/(?=\S*$)/gm, () => base);
}
