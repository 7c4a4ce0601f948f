import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { kilobytes, UNITS } from "../units.mjs";

export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;

/** Each route as it comes over the network, with the styles of its first paint. */
export async function measureHtml({ root }) {
  const pages = readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith(".html") && file !== "tetes-pertama.html")
    .toSorted((a, b) => a.localeCompare(b));
  return pages.map((file) => {
    const html = readFileSync(join(root, file), "utf8");
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
    const shareKb = (text) => UNITS.kilobytes.write(gzipBytes(text));
    return {
      what: `HTML of /${file.replace(/(index)?\.html$/, "")}, gzip`,
      unit: UNITS.kilobytes,
      values: [gzipBytes(html)],
      bar: { atMost: kilobytes(14) },
      notes: [
        `${UNITS.kilobytes.write(html.length)} unpacked; its styles alone ${shareKb(styles.join(""))} of gzip`,
      ],
    };
  });
}
