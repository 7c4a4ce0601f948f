import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, seekTo, startMassage, trackOf } from "./support/massage";
import { expect, test } from "./support/test";

/** Keeps what the app hands to the lock screen, so that the journey can press its buttons. */
async function catchControls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const session = navigator.mediaSession;
    const set = session.setActionHandler.bind(session);
    session.setActionHandler = (action, handler) => {
      handlers.set(action, handler);
      set(action, handler);
    };
    document.addEventListener("press-control", (event) => {
      if (!(event instanceof CustomEvent)) return;
      const action: MediaSessionAction = event.detail;
      handlers.get(action)?.({ action });
    });
  });
}

const press = (page: Page, action: MediaSessionAction): Promise<void> =>
  page.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent("press-control", { detail }));
  }, action);

const shown = (page: Page) =>
  page.evaluate(() => ({
    title: navigator.mediaSession.metadata?.title ?? null,
    artist: navigator.mediaSession.metadata?.artist ?? null,
    artwork: navigator.mediaSession.metadata?.artwork.map(({ src }) => new URL(src).pathname),
    state: navigator.mediaSession.playbackState,
  }));

test("the lock screen shows the round, pauses, resumes, and goes from line to line", async ({
  page,
}) => {
  await catchControls(page);
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 100);

  await expect
    .poll(() => shown(page))
    .toEqual({
      title: "Babak 1 dari 3",
      artist: "Tetes Pertama",
      artwork: ["/icons/icon-192.png"],
      state: "playing",
    });

  await press(page, "pause");
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await expect.poll(() => shown(page)).toMatchObject({ state: "paused" });
  expect(await trackOf(page)).toMatchObject({ isPaused: true });

  await press(page, "play");
  await expect(page.getByRole("timer")).toBeVisible();
  await expectRunsOn(page);

  // Lines are said at 120 s and at 136 s.
  await seekTo(page, 125);
  await press(page, "nexttrack");
  await expect.poll(async () => (await trackOf(page)).seconds).toBeGreaterThanOrEqual(136);
  expect((await trackOf(page)).seconds).toBeLessThan(140);

  await seekTo(page, 130);
  await press(page, "previoustrack");
  await expect.poll(async () => (await trackOf(page)).seconds).toBeLessThan(124);
  expect((await trackOf(page)).seconds).toBeGreaterThanOrEqual(120);

  await seekTo(page, 335);
  await expect.poll(() => shown(page)).toMatchObject({ title: "Istirahat" });
  await seekTo(page, 1199.6);
  await expect(page.getByRole("heading", { name: "Terima kasih, Ayah." })).toBeVisible();
  await expect.poll(() => shown(page)).toMatchObject({ title: null, state: "none" });
});
