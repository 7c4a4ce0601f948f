import { beforeEach, describe, expect, it, vi } from "vitest";

import type { PlayerEvent } from "../../application/session/ports";
import { createElementPlayer, sessionElement } from "./audio-element";

/** jsdom has the element but plays nothing: what a browser would do is done by hand. */
function playable(play: () => Promise<void> = async () => undefined): HTMLAudioElement {
  const element = document.createElement("audio");
  element.src = "blob:track";
  element.play = play;
  element.pause = vi.fn<() => void>();
  element.load = vi.fn<() => void>();
  return element;
}

function listenedTo(element: HTMLAudioElement) {
  const player = createElementPlayer(element, 60_000, vi.fn<() => void>());
  const heard: PlayerEvent["type"][] = [];
  player.subscribe(({ type }) => heard.push(type));
  return { player, heard };
}

describe("the session's element", () => {
  beforeEach(() => {
    document.body.innerHTML = "";
  });

  it("is the same one for the life of the page", () => {
    const first = sessionElement();

    const second = sessionElement();

    expect(second).toBe(first);
    expect(document.querySelectorAll("audio")).toHaveLength(1);
  });
});

describe("a player on an element", () => {
  it("tells of a pause that nobody asked for", async () => {
    const element = playable();
    const { player, heard } = listenedTo(element);

    await player.play();
    element.dispatchEvent(new Event("pause"));

    expect(heard).toEqual(["paused-outside"]);
  });

  it("keeps quiet about a pause that was asked for", async () => {
    const element = playable();
    const { player, heard } = listenedTo(element);

    await player.play();
    player.pause();
    element.dispatchEvent(new Event("pause"));

    expect(heard).toEqual([]);
  });

  it("tells when something outside lets it play on", async () => {
    const element = playable();
    const { player, heard } = listenedTo(element);

    await player.play();
    element.dispatchEvent(new Event("pause"));
    Object.defineProperty(element, "paused", { value: false });
    element.dispatchEvent(new Event("play"));

    expect(heard).toEqual(["paused-outside", "resumed-outside"]);
  });

  it("goes by how the element stands, not by events that come late: two must not chase each other", async () => {
    const element = playable();
    const { player, heard } = listenedTo(element);

    await player.play();
    Object.defineProperty(element, "paused", { value: false, configurable: true });
    element.dispatchEvent(new Event("pause"));
    Object.defineProperty(element, "paused", { value: true });
    element.dispatchEvent(new Event("play"));

    expect(heard).toEqual([]);
  });

  it("says that sound is refused when the phone refuses it", async () => {
    const element = playable(async () => {
      throw new DOMException("", "NotAllowedError");
    });
    const { player } = listenedTo(element);

    const played = await player.play();

    expect(played).toEqual({ ok: false, reason: "refused" });
  });

  it("takes its own pause coming too early for no refusal", async () => {
    const element = playable(async () => {
      throw new DOMException("", "AbortError");
    });
    const { player } = listenedTo(element);

    const played = await player.play();

    expect(played.ok).toBe(true);
  });

  it("frees the element, but not one that plays another track by now", () => {
    const mine = playable();
    const taken = playable();
    const minePlayer = createElementPlayer(mine, 60_000, vi.fn<() => void>());
    const takenPlayer = createElementPlayer(taken, 60_000, vi.fn<() => void>());

    minePlayer.dispose();
    taken.src = "blob:other";
    takenPlayer.dispose();

    expect(mine.hasAttribute("src")).toBe(false);
    expect(taken.getAttribute("src")).toBe("blob:other");
  });

  it("hears nothing any more once it is put away", async () => {
    const element = playable();
    const { player, heard } = listenedTo(element);

    await player.play();
    player.dispose();
    element.dispatchEvent(new Event("pause"));

    expect(heard).toEqual([]);
  });
});
