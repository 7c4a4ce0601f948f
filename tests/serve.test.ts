import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { serve } from "../scripts/serve.mjs";

const HEADERS = `/*
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/404.html
  Content-Security-Policy: default-src 'none'
/
  Content-Security-Policy: default-src 'none'
`;

let root = "";
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tetes-pertama-serve-"));
  mkdirSync(join(root, "assets"));
  writeFileSync(join(root, "_headers"), HEADERS);
  writeFileSync(join(root, "index.html"), "<p>Beranda</p>");
  writeFileSync(join(root, "404.html"), "<p>Tidak ada</p>");
  writeFileSync(join(root, "assets/a.js"), "1;");
  writeFileSync(join(root, "assets/a.js.gz"), gzipSync("1;"));
  server = await serve({ root, port: 0 });
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]> };

/** Asks as it stands: no client may put the path right. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("it does not listen");
    request({ host: "localhost", port: address.port, path, headers, method }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers }),
      );
    })
      .on("error", reject)
      .end();
  });

describe("the server", () => {
  it.each([
    ["gzip", "gzip"],
    ["br, gzip;q=0.5", "gzip"],
    ["gzip;q=0", undefined],
    ["gzip; q=0.000", undefined],
    ["xgzip", undefined],
    ["", undefined],
  ])("gives to a browser that takes '%s' the encoding %s", async (accepted, encoding) => {
    const { headers } = await ask("/assets/a.js", { "accept-encoding": accepted });

    expect(headers["content-encoding"]).toBe(encoding);
  });

  it("knows its own mark in a list, weak or not, and no other", async () => {
    const { headers } = await ask("/");
    const etag = String(headers["etag"]);
    const marks = [etag, `W/${etag}`, `"a", ${etag}`, `"a",W/${etag},"b"`, "*", '"a"', ""];

    const answers = await Promise.all(marks.map((mark) => ask("/", { "if-none-match": mark })));

    expect(answers.map(({ status }) => status)).toEqual([304, 304, 304, 304, 304, 200, 200]);
  });

  it.each(["/nowhere", "/%E0%A4%A", "/%", "/%ff%fe"])(
    "answers an address that nobody knows, or none at all, with the policy: %s",
    async (path) => {
      const { status, headers } = await ask(path);

      expect(status).toBe(404);
      expect(headers).toMatchObject({
        "content-security-policy": "default-src 'none'",
        "cache-control": "no-store",
      });
    },
  );

  it("keeps no 404 of a script, and refuses what is neither GET nor HEAD", async () => {
    const missing = await ask("/assets/b.js");
    const posted = await ask("/", {}, "POST");

    expect(missing).toMatchObject({ status: 404, headers: { "cache-control": "no-store" } });
    expect(posted).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });
});
