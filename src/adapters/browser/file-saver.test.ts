import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { browserFileSaver } from "./file-saver";

type Click = { readonly name: string; readonly href: string; readonly isOnPage: boolean };

describe("a saved file", () => {
  let blobs: Blob[] = [];
  let clicks: Click[] = [];
  let revoked: string[] = [];

  function noteClick(this: HTMLAnchorElement): void {
    clicks.push({ name: this.download, href: this.href, isOnPage: this.isConnected });
  }

  beforeEach(() => {
    blobs = [];
    clicks = [];
    revoked = [];
    vi.useFakeTimers();
    // jsdom knows no addresses of blobs, and no downloads.
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL(blob: Blob): string {
          return `blob:${blobs.push(blob)}`;
        }
        static override revokeObjectURL(address: string): void {
          revoked.push(address);
        }
      },
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(noteClick);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it("is a download with its name, type and text", async () => {
    browserFileSaver.save({ name: "a.txt", type: "text/plain", text: "Isi" });

    expect(clicks).toEqual([{ name: "a.txt", href: "blob:1", isOnPage: true }]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([["text/plain", 3]]);
  });

  it("is as long as its bytes where it is no text", () => {
    browserFileSaver.save({
      name: "a.png",
      type: "image/png",
      bytes: new Uint8Array([1, 2, 3, 4]),
    });

    expect(clicks.map(({ name }) => name)).toEqual(["a.png"]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([["image/png", 4]]);
  });

  it("leaves nothing on the page, and gives its room back when the phone has had time to read it", () => {
    browserFileSaver.save({ name: "a.txt", type: "text/plain", text: "Isi" });
    const early = [...revoked];

    vi.advanceTimersByTime(60_000);

    expect(document.querySelector("a")).toBeNull();
    expect(early).toEqual([]);
    expect(revoked).toEqual(["blob:1"]);
  });
});
