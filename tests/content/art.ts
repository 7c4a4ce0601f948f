import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const art = join(dirname(fileURLToPath(import.meta.url)), "../../public/art");
const MOST_GZIP_BYTES = 3_072;
const REFUSED = /<style|style=|<script|\son\w+=|<text|<image|https?:\/\/(?!www\.w3\.org)/g;

/** A drawing below `public/art/`, by its name without the ending. */
export const svgOf = (file: string): string => readFileSync(join(art, `${file}.svg`), "utf8");

export const filesIn = (folder: string): readonly string[] => readdirSync(join(art, folder));

/** What a strict page would refuse in a drawing, and what makes it too big for a phone with little room. */
export function faultsIn(svg: string): readonly string[] {
  const bytes = gzipSync(svg, { level: 9 }).length;
  return [
    ...(svg.match(REFUSED) ?? []),
    ...(/viewBox="[-\d. ]+"/.test(svg) ? [] : ["no viewBox"]),
    ...(bytes > MOST_GZIP_BYTES ? [`${bytes} bytes`] : []),
  ];
}
