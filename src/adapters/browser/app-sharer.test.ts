import { afterEach, describe, expect, it, vi } from "vitest";

import { createAppSharer } from "./app-sharer";

type Share = (data: { readonly files: readonly File[] }) => Promise<void>;

const shared: File[] = [];
const takes: Share = async ({ files }) => {
  shared.push(...files);
};
const refuses =
  (name: string): Share =>
  async () => {
    throw new DOMException("", name);
  };

/** A phone that answers with the file, or with nothing, and may know how to share. */
function phoneWith(
  share: Share | null,
  answer: Response | Error = new Response("<!doctype html>"),
) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    if (answer instanceof Error) throw answer;
    return answer.clone();
  });
  vi.stubGlobal("navigator", share === null ? {} : { share, canShare: () => true });
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x" }));
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  return { asked, saved, sharer: createAppSharer("/tetes/") };
}

afterEach(() => {
  shared.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("handing the app on", () => {
  it("draws its own address, with a white rim", () => {
    const { sharer } = phoneWith(null);

    expect(sharer.address).toBe(`${location.origin}/tetes/`);
    expect(sharer.code.length).toBeGreaterThanOrEqual(29);
    expect(sharer.code[0]?.includes(true)).toBe(false);
    expect(sharer.code[4]?.[4]).toBe(true);
  });

  it("shares the file under a name and type that Bluetooth takes", async () => {
    const { asked, sharer } = phoneWith(takes);

    const sent = await sharer.send();

    expect(sent).toBe("shared");
    expect(asked).toEqual(["/tetes/tetes-pertama.html"]);
    expect(shared.map(({ name, type }) => ({ name, type }))).toEqual([
      { name: "tetes-pertama.html", type: "text/html" },
    ]);
  });

  it("saves it where the phone cannot share", async () => {
    const { saved, sharer } = phoneWith(null);

    const sent = await sharer.send();

    expect(sent).toBe("saved");
    expect(saved).toEqual(["tetes-pertama.html"]);
  });

  it("says that nothing was sent when it was put aside", async () => {
    const { saved, sharer } = phoneWith(refuses("AbortError"));

    expect(await sharer.send()).toBe("left");
    expect(saved).toEqual([]);
  });

  it("asks for another tap when the file came late, fetches once, and saves it if refused again", async () => {
    const { asked, saved, sharer } = phoneWith(refuses("NotAllowedError"));

    const first = await sharer.send();
    const second = await sharer.send();

    expect([first, second]).toEqual(["ready", "saved"]);
    expect(asked).toHaveLength(1);
    expect(saved).toEqual(["tetes-pertama.html"]);
  });

  it.each([
    ["without a network", new TypeError("failed to fetch")],
    ["where the host has no such file", new Response("", { status: 404 })],
  ])("says so %s, and shares nothing", async (_case, answer) => {
    const { sharer } = phoneWith(takes, answer);

    expect(await sharer.send()).toBe("unreachable");
    expect(shared).toEqual([]);
  });
});
