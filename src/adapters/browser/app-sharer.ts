import { encodeQR } from "qr";

import type { AppSharer, Sending } from "../../application/services";
import { SINGLE_FILE } from "../../paths";
import { browserFileSaver } from "./file-saver";

/** Bluetooth and Web Share take the file's ending with this type, and few others. */
const TYPE = "text/html";

async function fetchText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    // No network: it is too large to be stored with the app.
    return null;
  }
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/** @param base of the site, ending in a slash */
export function createAppSharer(base: string): AppSharer {
  const address = new URL(base, location.href).href;
  let text: string | null = null;

  const save = (content: string): Sending => {
    browserFileSaver.save({ name: SINGLE_FILE, type: TYPE, text: content });
    return "saved";
  };

  return {
    address,
    code: encodeQR(address, "raw", { ecc: "medium", border: 4 }),
    send: async () => {
      const wasHere = text !== null;
      text ??= await fetchText(base + SINGLE_FILE);
      if (text === null) return "unreachable";
      const file = new File([text], SINGLE_FILE, { type: TYPE });
      if (!("canShare" in navigator) || !navigator.canShare({ files: [file] })) return save(text);
      try {
        await navigator.share({ files: [file] });
        return "shared";
      } catch (error) {
        if (isNamed(error, "AbortError")) return "left";
        // A tap counts for a few seconds, and a slow line takes longer; refused once more, it is for another reason.
        return isNamed(error, "NotAllowedError") && !wasHere ? "ready" : save(text);
      }
    },
  };
}
