#!/usr/bin/env node
// Serves the built app the way a static host would, with the headers from dist/_headers. `--port N`, default 4173.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".mp3": "audio/mpeg",
  ".webmanifest": "application/manifest+json",
};

/** Rules of a `_headers` file: a path pattern on a line of its own, indented headers below it. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    if (!line.startsWith(" ")) rules.push({ prefix: line.replace(/\*$/, ""), headers: {} });
    else {
      const [name, ...value] = line.trim().split(": ");
      rules.at(-1).headers[name.toLowerCase()] = value.join(": ");
    }
  }
  return rules;
}

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The file that answers a path: itself, the page written for it, or the empty shell for an unknown address. */
function fileFor(root, path) {
  const plain = normalize(join(root, path));
  if (plain !== root && !plain.startsWith(root + sep)) return null;
  const candidates = [plain, join(plain, "index.html"), `${plain.replace(/\/$/, "")}.html`];
  const found = candidates.find(isFile);
  if (found) return { file: found, status: 200 };
  return extname(path) === "" ? { file: join(root, "app-shell.html"), status: 404 } : null;
}

const isText = (type) => /text|javascript|json|svg/.test(type);

/**
 * @param {{ root: string, base?: string, port?: number }} options base: where the site lives, "/" or "/sub/"
 * @returns a server that listens on the loopback interface
 */
export function serve({ root, base = "/", port = 4173 }) {
  const packed = new Map();
  const server = createServer((request, response) => {
    const rules = parseHeaders(readFileSync(join(root, "_headers"), "utf8"));
    const path = pathOf(request.url ?? "/");
    if (path === base.slice(0, -1) && base !== "/") {
      response.writeHead(308, { location: base }).end();
      return;
    }
    const answer = path?.startsWith(base) ? fileFor(root, path.slice(base.length - 1)) : null;
    const headers = Object.assign(
      { "cache-control": "no-cache" },
      ...rules.filter(({ prefix }) => (path ?? "").startsWith(prefix)).map((rule) => rule.headers),
    );
    if (answer === null) {
      response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("404");
      return;
    }
    const { file, status } = answer;
    const { mtimeMs } = statSync(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const etag = `"${mtimeMs.toString(36)}"`;
    if (request.headers["if-none-match"] === etag && status === 200) {
      response.writeHead(304, { ...headers, etag }).end();
      return;
    }
    let body = readFileSync(file);
    const gzip = isText(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (gzip) {
      const key = `${file} ${mtimeMs}`;
      if (!packed.has(key)) packed.set(key, gzipSync(body, { level: 9 }));
      body = packed.get(key);
    }
    response.writeHead(status, {
      ...headers,
      etag,
      "content-type": type,
      "content-length": body.length,
      vary: "accept-encoding",
      ...(gzip ? { "content-encoding": "gzip" } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : body);
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
