import { writeFileSync } from "node:fs";

import type { Page } from "@playwright/test";
import { encodeQR } from "qr";

/** Modules of a code with its white rim, row by row; true is dark. */
export type Code = readonly (readonly boolean[])[];

const WIDTH = 640;
const HEIGHT = 480;
/** How wide a code is in the picture, in pixels. */
const CODE = 400;
const PICTURES_A_SECOND = 15;
/** A code stands for 200 ms. */
const PICTURES_A_CODE = 3;
const GROUND = 170;
const WHITE = 235;
const BLACK = 30;

/** A code that is none of ours. */
export const foreignCode = (): Code =>
  encodeQR("HTTPS://EXAMPLE.COM/MENU", "raw", { ecc: "low", border: 4 });

/** The codes that this page shows, one after the other as they really stand on its screen. */
export const filmedCodes = (page: Page, count: number): Promise<readonly Code[]> =>
  page.evaluate(async (wanted) => {
    const codes: boolean[][][] = [];
    let last = "";
    while (codes.length < wanted) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const canvas = document.querySelector("canvas");
      const context = canvas?.getContext("2d") ?? null;
      if (canvas === null || context === null || canvas.width < 100) continue;
      const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
      // Nothing has been drawn yet: a fresh canvas is seen through.
      if (data[3] === 0) continue;
      const text = String.fromCharCode(
        ...data.subarray(0, 60_000).filter((_, at) => at % 64 === 0),
      );
      if (text === last) continue;
      last = text;
      // The rim is four modules wide: the first dark pixel of the first finder tells how large one is.
      const module = [...Array(width).keys()].find((at) => data[(at * width + at) * 4] === 0) ?? 4;
      const side = (width * 4) / module;
      const pixels = width / side;
      codes.push(
        Array.from({ length: side }, (_row, y) =>
          Array.from({ length: side }, (_column, x) => {
            const at = Math.floor((y + 0.5) * pixels) * width + Math.floor((x + 0.5) * pixels);
            return data[at * 4] === 0;
          }),
        ),
      );
    }
    return codes;
  }, count);

/** The light of a picture with a code in its middle, pixel by pixel; without one, of a table. */
function lightOf(code: Code | null): Uint8Array {
  const light = new Uint8Array(WIDTH * HEIGHT).fill(GROUND);
  if (code === null) return light;
  const [left, top] = [(WIDTH - CODE) / 2, (HEIGHT - CODE) / 2];
  for (let y = 0; y < CODE; y += 1)
    for (let x = 0; x < CODE; x += 1) {
      const row = code[Math.floor((y * code.length) / CODE)];
      const isDark = row?.[Math.floor((x * code.length) / CODE)] === true;
      light[(top + y) * WIDTH + left + x] = isDark ? BLACK : WHITE;
    }
  return light;
}

/** Upper part of the new picture, lower part of the old one, as a rolling shutter takes it. */
function torn(above: Uint8Array, below: Uint8Array): Uint8Array {
  const picture = below.slice();
  picture.set(above.subarray(0, (WIDTH * HEIGHT) / 2));
  return picture;
}

/** Each pixel the mean of nine by nine around it: nothing can be read in it. */
function blurred(light: Uint8Array): Uint8Array {
  const picture = light.slice();
  for (let y = 4; y < HEIGHT - 4; y += 1)
    for (let x = 4; x < WIDTH - 4; x += 1) {
      let sum = 0;
      for (let dy = -4; dy <= 4; dy += 4)
        for (let dx = -4; dx <= 4; dx += 1) sum += light[(y + dy) * WIDTH + x + dx] ?? 0;
      picture[y * WIDTH + x] = sum / 27;
    }
  return picture;
}

/** What befalls a code on its way into the camera. */
export type Fate = "seen" | "dropped" | "blurred";

/** Writes what the camera films, over and over: each code for 200 ms, the first picture of each torn. */
export function writeFilm(
  path: string,
  shots: readonly { readonly code: Code; readonly fate: Fate }[],
): void {
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const parts: Uint8Array[] = [
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PICTURES_A_SECOND}:1 Ip A1:1 C420jpeg\n`),
  ];
  let before = lightOf(null);
  for (const { code, fate } of shots) {
    const sharp = lightOf(fate === "dropped" ? null : code);
    const light = fate === "blurred" ? blurred(sharp) : sharp;
    for (let nth = 0; nth < PICTURES_A_CODE; nth += 1)
      parts.push(Buffer.from("FRAME\n"), nth === 0 ? torn(light, before) : light, colour);
    before = light;
  }
  writeFileSync(path, Buffer.concat(parts));
}

export const cameraArguments = (film: string): readonly string[] => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
];
