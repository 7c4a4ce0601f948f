import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:html|js|css|svg|webmanifest)$/;

/** Below this a packed file wins nothing over the headers it comes with. */
const LEAST_BYTES = 256;

const packed = {
  br: (text: Buffer): Buffer =>
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer): Buffer => gzipSync(text, { level: constants.Z_BEST_COMPRESSION }),
};

/** Lays each text of the built site beside itself in brotli and gzip, so that every host can send it small. */
export function packTexts(): Plugin {
  let out = "";
  let isBuild = false;
  return {
    name: "pack-texts",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      out = resolve(root, build.outDir);
      isBuild = build.ssr === false;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        if (!isBuild) return;
        for (const name of readdirSync(out, { recursive: true, encoding: "utf8" })) {
          if (!TEXT.test(name)) continue;
          const text = readFileSync(join(out, name));
          if (text.length < LEAST_BYTES) continue;
          for (const [ending, pack] of Object.entries(packed))
            writeFileSync(join(out, `${name}.${ending}`), pack(text));
        }
      },
    },
  };
}
