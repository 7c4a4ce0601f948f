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

/** In a configuration: a block that stands once for each document, and a line that stands once for each page's file. */
const DOCUMENT = /^\[document\]\n((?: .*\n?)+)/m;
const PAGE = /^(\s*)\[page\] (.*\n)/gm;

export type Policies = {
  /** Of a document that carries no styles. */
  readonly plain: string;
  /** Of each page, by its address. */
  readonly pages: ReadonlyMap<string, string>;
};

const withPolicy = (text: string, policy: string): string =>
  text.replace(/\[policy\]/g, () => policy);

export type Filling = {
  readonly policies: Policies;
  readonly base: string;
  /** Addresses of the documents that are no pages. */
  readonly others: readonly string[];
  /** The script that every document begins with, by its name in `assets/`. */
  readonly script: string;
};

/** The file in which the page of an address is written. */
export const fileOf = (address: string): string =>
  address === "/" ? "index.html" : `${address.slice(1)}.html`;

/**
 * Fills in a host's configuration from `deploy/`. A page's policy names what it carries itself and nothing else: it is
 * shorter and stricter than one for all of them.
 */
export function filledConfiguration(
  template: string,
  { policies, base, others, script }: Filling,
): string {
  const { plain, pages } = policies;
  const documents = [...pages, ...others.map((path) => [path, plain] as const)];
  const filled = template
    .replace(DOCUMENT, (_all, block: string) =>
      documents.map(([path, policy]) => `${path}\n${withPolicy(block, policy)}`).join(""),
    )
    .replace(PAGE, (_all, indent: string, line: string) =>
      [...pages]
        .map(
          ([address, policy]) =>
            indent +
            withPolicy(
              line.replace("[file]", () => `/${fileOf(address)}`),
              policy,
            ),
        )
        .join(""),
    );
  const ahead = `<${base}${script}>; rel=modulepreload; crossorigin`;
  return withPolicy(filled, plain)
    .replace(/\[ahead\]/g, () => ahead)
    .replace(/^\/(?=\S*$)/gm, () => base);
}
