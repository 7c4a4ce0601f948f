import { describe, expect, it } from "vitest";

import { pack, unpack } from "./packing";

const SVG = `<svg viewBox="0 0 9 9">${'<path d="M0 0h9v9z"/>'.repeat(200)}</svg>`;
const responseOf = (text: string, type: string): Response =>
  new Response(text, { headers: { "content-type": type, "cache-control": "no-cache" } });
const from = (address: string, response: Response): Response =>
  Object.defineProperty(response, "url", { value: `https://tetes.test${address}` });
const bytesOf = async (response: Response): Promise<number> =>
  (await response.arrayBuffer()).byteLength;

describe("what the worker keeps", () => {
  it.each(["image/svg+xml", "text/html; charset=utf-8"])(
    "comes back as it was: %s",
    async (type) => {
      const back = unpack(pack(responseOf(SVG, type)));

      expect(await back.text()).toBe(SVG);
      expect([...back.headers]).toEqual([...responseOf(SVG, type).headers]);
    },
  );

  it("takes much less room where it shrinks", async () => {
    expect(await bytesOf(pack(responseOf(SVG, "image/svg+xml")))).toBeLessThan(SVG.length / 3);
  });

  it("keeps small the scripts that are opened now and then, and leaves the others as they are", async () => {
    const script = (address: string) => from(address, responseOf(SVG, "text/javascript"));

    expect(await bytesOf(pack(script("/assets/en-gT08Skxf.js")))).toBeLessThan(SVG.length / 3);
    expect(await unpack(pack(script("/assets/en-gT08Skxf.js"))).text()).toBe(SVG);
    const first = script("/assets/index-qodwA_o3.js");
    expect(pack(first)).toBe(first);
  });

  it.each(["text/javascript", "audio/mpeg"])(
    "is left alone where it does not, or must not: %s",
    (type) => {
      const response = responseOf(SVG, type);

      expect(pack(response)).toBe(response);
      expect(unpack(response)).toBe(response);
    },
  );
});
