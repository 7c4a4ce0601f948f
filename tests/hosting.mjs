#!/usr/bin/env node
// Runs the commands of docs/hosting.md on this Debian machine, as root, and asks nginx, Caddy and `npm start`'s own server
// for every kind of file. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serve } from "../scripts/serve.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
  console.error("This installs and starts hosts: it runs on Debian, as root.");
  process.exit(1);
}

const page = readFileSync("docs/hosting.md", "utf8");

/** The commands below a heading of the page. */
const commandsBelow = (heading) =>
  (page.split(`## ${heading}\n`)[1] ?? "")
    .split("\n## ")[0]
    .split("\n")
    .filter((line) => line.startsWith("    "))
    .map((line) => line.trim());

function run(command) {
  console.log(`$ ${command}`);
  // Not through pipes: a host that stays would hold them open.
  const { status } = spawnSync("bash", ["-c", command], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/** @returns {Promise<{ status: number, headers: Record<string, string> }>} */
const ask = (port, path, { method = "GET", encodings = "gzip, br" } = {}) =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: "localhost", port, path, method, headers: { "accept-encoding": encodings } },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });

let passed = 0;
let failed = 0;
function expect(what, isSo, found) {
  if (isSo) passed += 1;
  else {
    failed += 1;
    console.error(`  ✘ ${what}: ${JSON.stringify(found)}`);
  }
}

const policyOf = ({ headers }) => headers["content-security-policy"] ?? "";
const assetOf = (ending) => readdirSync("dist/assets").find((name) => name.endsWith(ending));

const INLINE = /<(?:script|style)>([\s\S]*?)<\/(?:script|style)>/g;

function fileOf(path) {
  const name = path === "/" ? "index.html" : path.slice(1);
  return join("dist", name.endsWith(".html") ? name : `${name}.html`);
}

/** What stands inline in the document that is served at an address, as a policy names it; a text that is none has nothing. */
function inlineIn(path) {
  const page = readFileSync(fileOf(path));
  return [...page.toString().matchAll(INLINE)].map(
    ([, content]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
  );
}

/** The script with which a document begins. */
const beginningOf = (path) =>
  /<script type="module" crossorigin src="\/assets\/([^"]+)"/.exec(readFileSync(fileOf(path)))?.[1];

async function checkHost(name, port) {
  console.log(`${name}:`);
  const documents = [
    "/",
    "/pijat",
    "/belajar/pijat",
    "/bidan/register",
    "/kept/index.html",
    "/service-worker.js",
  ];
  for (const path of documents) {
    const answer = await ask(port, path);
    expect(`${name} ${path} is there`, answer.status === 200, answer.status);
    const isStrict = policyOf(answer).startsWith("default-src 'none'; script-src 'self' 'sha256-");
    expect(`${name} ${path} has the policy`, isStrict, answer.headers);
    if (path !== "/service-worker.js") {
      const ahead = `</assets/${beginningOf(path)}>; rel=modulepreload; crossorigin`;
      expect(`${name} ${path} asks for its script ahead`, answer.headers.link === ahead, ahead);
      const named = policyOf(answer).match(/'sha256-[^']+'/g) ?? [];
      const own = new Set(inlineIn(path));
      const isOwn = named.length === own.size && named.every((hash) => own.has(hash));
      expect(`${name} ${path} may carry what it carries, and no more`, isOwn, { named, own });
    }
    expect(
      `${name} ${path} is asked for again`,
      /no-cache/.test(answer.headers["cache-control"]),
      answer.headers,
    );
    expect(
      `${name} ${path} says nosniff`,
      answer.headers["x-content-type-options"] === "nosniff",
      answer.headers,
    );
  }
  const texts = [
    "/",
    "/pijat",
    "/service-worker.js",
    "/manifest.webmanifest",
    `/assets/${assetOf(".js")}`,
    `/assets/${assetOf(".css")}`,
    "/art/scenes/hero-couple.svg",
  ];
  for (const path of texts)
    for (const [encodings, expected] of [
      ["gzip, br", "br"],
      ["gzip", "gzip"],
      ["identity", undefined],
    ]) {
      const answer = await ask(port, path, { encodings });
      expect(
        `${name} ${path} for ${encodings}`,
        answer.headers["content-encoding"] === expected,
        answer.headers,
      );
      expect(
        `${name} ${path} varies`,
        /accept-encoding/i.test(answer.headers.vary),
        answer.headers,
      );
    }
  for (const path of [
    `/assets/${assetOf(".js")}`,
    "/art/scenes/hero-couple.svg",
    "/icons/icon-192.png",
  ]) {
    const answer = await ask(port, path);
    expect(`${name} ${path} has no policy`, policyOf(answer) === "", answer.headers);
  }
  const single = await ask(port, "/tetes-pertama.html", { encodings: "gzip, br" });
  expect(
    `${name} sends the single file packed, with the policy that it carries itself`,
    single.status === 200 &&
      policyOf(single) === "" &&
      single.headers["content-encoding"] === "br" &&
      single.headers["content-type"].startsWith("text/html"),
    single.headers,
  );
  const asset = await ask(port, `/assets/${assetOf(".js")}`);
  expect(`${name} keeps assets`, /immutable/.test(asset.headers["cache-control"]), asset.headers);
  const types = {
    "/manifest.webmanifest": "application/manifest+json",
    "/sound/tick.mp3": "audio/mpeg",
    "/voice/id/lesson-mother-fever.ogg": "audio/ogg",
    "/service-worker.js": "text/javascript",
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await ask(port, path);
    expect(
      `${name} ${path} is ${type}`,
      (answer.headers["content-type"] ?? "").startsWith(type),
      answer.headers,
    );
  }
  for (const path of [
    "/tidak-ada",
    "/assets/none.js",
    "/_headers",
    "/nginx.conf",
    "/Caddyfile",
    "/..%2f..%2fetc/passwd",
  ]) {
    const answer = await ask(port, path);
    expect(
      `${name} ${path} is refused`,
      answer.status >= 400 && answer.status < 500,
      answer.status,
    );
    expect(
      `${name} ${path} is not kept`,
      /no-store/.test(answer.headers["cache-control"] ?? ""),
      answer.headers,
    );
  }
  for (const method of ["POST", "PUT", "DELETE"]) {
    const answer = await ask(port, "/", { method });
    expect(
      `${name} refuses ${method}`,
      answer.status === 403 || answer.status === 405,
      answer.status,
    );
  }
}

run("npm run --silent build");
const server = await serve({ root: fileURLToPath(new URL("../dist", import.meta.url)), port: 0 });
await checkHost("npm start", server.address().port);
server.close();

for (const command of commandsBelow("nginx")) run(command);
await checkHost("nginx", 80);
run("nginx -s stop");

const PORT = 8080;
for (const command of commandsBelow("Caddy")) run(command);
await checkHost("Caddy", PORT);
run("caddy stop");

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
