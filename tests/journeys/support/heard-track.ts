import type { Page } from "@playwright/test";

import { decode } from "../../track/decode";

/** Keeps hold of what the page makes an address of: the policy lets nobody fetch it from there. */
export const holdTracks = (page: Page) =>
  page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type === "audio/mpeg") Reflect.set(window, "heldTrack", blob);
      return make(blob);
    };
  });

/** The beginning of the track, as a decoder hears it that knows nothing of this project. */
export async function heardTrack(page: Page) {
  const bytes = await page.evaluate(async () => {
    const track: unknown = Reflect.get(window, "heldTrack");
    if (!(track instanceof Blob)) throw new Error("There is no track");
    return [...new Uint8Array(await track.slice(0, 60_000).arrayBuffer())];
  });
  return decode(Uint8Array.from(bytes));
}
