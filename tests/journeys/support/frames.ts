import type { Page } from "@playwright/test";

/** Everything the page shows while `work` goes on, frame by frame, as PNG in base64. */
export async function framesDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<readonly string[]> {
  const frames: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(data);
    // A page that is gone meanwhile takes no thanks.
    cdp.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  await work();
  await cdp.send("Page.stopScreencast");
  return frames;
}

export type Light = {
  /** Mean over the whole picture, 0 to 255. */
  readonly mean: number;
  /** The bare ground at the left edge, half-way down. */
  readonly ground: number;
};

/** How bright pictures are. */
export async function lightOf(page: Page, pictures: readonly string[]): Promise<readonly Light[]> {
  const viewer = await page.context().newPage();
  const lights = await viewer.evaluate(async (sources) => {
    const [width, height] = [36, 74];
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const drawing = canvas.getContext("2d", { willReadFrequently: true });
    if (drawing === null) throw new Error("No canvas");
    const brightnessIn = (x: number, y: number, across: number, down: number): number => {
      const { data } = drawing.getImageData(x, y, across, down);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += Math.max(...data.slice(at, at + 3));
      return sum / (across * down);
    };
    const found: Light[] = [];
    for (const source of sources) {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      drawing.drawImage(image, 0, 0, width, height);
      found.push({
        mean: brightnessIn(0, 0, width, height),
        ground: brightnessIn(0, height / 2, 1, 1),
      });
    }
    return found;
  }, pictures);
  await viewer.close();
  return lights;
}
