#!/usr/bin/env node
// Serves the built app the way a static host would, with the headers from dist/_headers. `--port N`, default 4173.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".webmanifest": "application/manifest+json",
};

/** Configurations of hosts, which are nobody else's affair. */
const OWN = new Set(["/_headers", "/nginx.conf", "/Caddyfile"]);

/** How a text lies packed beside itself, the smallest first. */
const PACKINGS = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
];

/** Rules of a `_headers` file: a path, or the beginning of paths before a star, then its indented headers. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (!line.startsWith(" ")) rules.push({ path: line, headers: {} });
    else {
      const [name, ...value] = line.trim().split(": ");
      rules.at(-1).headers[name.toLowerCase()] = value.join(": ");
    }
  }
  return rules;
}

const matches = (rule, path) =>
  rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The file that answers a path: itself, or the page written for it; for an unknown address the page of 404. */
function fileFor(root, path) {
  if (OWN.has(path)) return null;
  const plain = normalize(join(root, path));
  if (plain !== root && !plain.startsWith(root + sep)) return null;
  const candidates = [plain, join(plain, "index.html"), `${plain.replace(/\/$/, "")}.html`];
  const found = candidates.find(isFile);
  if (found) return { file: found, status: 200 };
  return extname(path) === "" ? { file: join(root, "404.html"), status: 404 } : null;
}

/** Whether a browser takes an encoding: named, and not at `q=0`. */
const takes = (accepted, encoding) =>
  accepted.split(",").some((part) => {
    const [name, ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((one) => /^q=0(\.0*)?$/.test(one));
  });

/** Whether one of the marks that a browser has is that of the file, however weakly it compares. */
const isKnown = (marks, etag) =>
  marks.trim() === "*" || marks.split(",").some((mark) => mark.trim().replace(/^W\//, "") === etag);

/** The smallest form of a file that the browser takes. One that is older than the file is another file's. */
function packedFor(file, accepted = "") {
  const { mtimeMs } = statSync(file);
  const packing = PACKINGS.find(
    ({ encoding, ending }) =>
      takes(accepted, encoding) &&
      isFile(file + ending) &&
      statSync(file + ending).mtimeMs >= mtimeMs,
  );
  return packing === undefined ? { file } : { ...packing, file: file + packing.ending };
}

/** @param path null where an address is none: it gets the page of 404 like any other that nobody knows */
function foundAt(path, root, base) {
  if (path === null) return { file: join(root, "404.html"), status: 404 };
  return path.startsWith(base) ? fileFor(root, path.slice(base.length - 1)) : null;
}

function answer(request, response, { root, base }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOf(request.url ?? "/");
  if (path === base.slice(0, -1) && base !== "/") {
    response.writeHead(308, { location: base }).end();
    return;
  }
  const found = foundAt(path, root, base);
  if (found === null) {
    const headers = { "content-type": "text/plain", "cache-control": "no-store" };
    response.writeHead(404, headers).end("404");
    return;
  }
  const { file, status } = found;
  const rules = parseHeaders(readFileSync(join(root, "_headers"), "utf8"));
  const headers = Object.assign(
    { "cache-control": "no-cache" },
    ...rules
      .filter((rule) => matches(rule.path, status === 404 ? `${base}404.html` : path))
      .map((rule) => rule.headers),
    status === 404 ? { "cache-control": "no-store" } : {},
  );
  const packed = packedFor(file, request.headers["accept-encoding"]);
  const etag = `"${statSync(file).mtimeMs.toString(36)}${packed.encoding ?? ""}"`;
  if (isKnown(request.headers["if-none-match"] ?? "", etag) && status === 200) {
    response.writeHead(304, { ...headers, etag, vary: "accept-encoding" }).end();
    return;
  }
  const body = readFileSync(packed.file);
  response.writeHead(status, {
    ...headers,
    etag,
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": body.length,
    vary: "accept-encoding",
    ...(packed.encoding === undefined ? {} : { "content-encoding": packed.encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {{ root: string, base?: string, port?: number }} options base: where the site lives, "/" or "/sub/"
 * @returns a server that listens on the loopback interface
 */
export function serve({ root, base = "/", port = 4173 }) {
  const server = createServer((request, response) => {
    try {
      answer(request, response, { root, base });
    } catch {
      // A file went away while it was read, as happens for a moment when a new version is laid in its place.
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { "cache-control": "no-store", "retry-after": "1" }).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** The path of a request, or null where it is none. */
function pathOf(target) {
  try {
    return decodeURIComponent(new URL(target, "http://localhost").pathname);
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../dist", import.meta.url));
  const at = process.argv.indexOf("--port");
  const port = at === -1 ? 4173 : Number(process.argv[at + 1]);
  const base = process.env.BASE_PATH ?? "/";
  if (!isFile(join(root, "_headers"))) {
    console.error("Nothing is built yet. Run: npm run build");
    process.exit(1);
  }
  await serve({ root, base, port });
  console.log(`Tetes Pertama: http://localhost:${port}${base}`);
}
