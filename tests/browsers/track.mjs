import { until } from "./page.mjs";

/**
 * In the page: notes every load of the session's track and every control of the lock screen. Must be there before
 * MULAI can be seen, for the track is built then.
 */
function watch() {
  const notes = { loads: [], controls: {} };
  window.trackNotes = notes;
  const load = Reflect.get(HTMLMediaElement.prototype, "load");
  HTMLMediaElement.prototype.load = function noted() {
    const source = this.getAttribute("src");
    if (this.id === "session-track" && source !== null) notes.loads.push(source);
    return load.call(this);
  };
  if (!("mediaSession" in navigator)) return;
  const media = navigator.mediaSession;
  const setActionHandler = Reflect.get(media, "setActionHandler");
  media.setActionHandler = (action, handler) => {
    notes.controls[action] = handler;
    return setActionHandler.call(media, action, handler);
  };
}

export const watchTrack = (page) => page.evaluate(watch);

/** In the page: how the session sounds; false while nobody can tell. */
function soundOf() {
  const element = document.querySelector("#session-track");
  if (document.body.innerText.includes("Tanpa suara")) return { way: "silent" };
  if (element === null || element.paused || !(element.currentTime > 0.5)) return false;
  const source = element.currentSrc;
  const loads = window.trackNotes.loads.filter((one) => one === source).length;
  if (!source.startsWith("blob:")) return { way: "service worker's address" };
  return { way: loads > 1 ? "blob, second load" : "blob" };
}

/**
 * Waits until the session sounds, or says that it does not.
 *
 * @returns {Promise<{ way: "blob" | "blob, second load" | "service worker's address" | "silent" }>}
 */
export const seeSound = (page) =>
  until(page, "sound, or the words that there is none", soundOf, [], 30_000);

/** In the page: to a place on the track. */
const seek = (seconds) => {
  document.querySelector("#session-track").currentTime = seconds;
};

/** In the page: the lock screen's button that leads one cue forward. */
const nextCue = () => window.trackNotes.controls.nexttrack?.({ action: "nexttrack" });

const MOST_CUES = 100;

/**
 * Brings the session to where `test` holds in the page. Without sound there is no track to seek in: then it goes
 * there from cue to cue.
 *
 * @param {import("./page.mjs").Page} page
 * @param {{ way: string, seconds: number, what: string }} place
 * @param {Function} test @param {unknown[]} args
 */
export async function moveTo(page, { way, seconds, what }, test, args = []) {
  if (way !== "silent") await page.evaluate(seek, seconds);
  else
    for (let cue = 0; cue < MOST_CUES && !(await page.evaluate(test, ...args)); cue += 1)
      await page.evaluate(nextCue);
  await until(page, what, test, args, 40_000);
}
