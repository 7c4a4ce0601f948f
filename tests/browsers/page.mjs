import { setTimeout as pause } from "node:timers/promises";

/**
 * A page of any browser, as far as the journeys need it. Functions for `evaluate` run in the page: they stand alone,
 * may be async, and give back what JSON can carry.
 *
 * @typedef {object} Page
 * @property {(url: string) => Promise<void>} goTo
 * @property {() => Promise<void>} reload
 * @property {(work: Function, ...args: unknown[]) => Promise<any>} evaluate
 * @property {(selector: string) => Promise<void>} click a real press that counts as a finger's
 * @property {() => readonly string[]} errors what was thrown and not caught
 * @property {() => Promise<void>} close the browser and all that was started for it
 */

const POLL_MS = 100;

/**
 * Asks the page again and again until it says yes; gives back its answer.
 *
 * @param {Page} page
 * @param {string} what for the message, when it never comes
 * @param {Function} test @param {unknown[]} args
 */
export async function until(page, what, test, args = [], limitMs = 20_000) {
  const deadline = Date.now() + limitMs;
  let last = "";
  do {
    try {
      const answer = await page.evaluate(test, ...args);
      if (answer) return answer;
      last = "";
    } catch (error) {
      // The page is being left for another: asked again there.
      last = ` (${error.message.split("\n")[0]})`;
    }
    await pause(POLL_MS);
  } while (Date.now() < deadline);
  throw new Error(`${what}: not seen in ${limitMs / 1000} s${last}. ${await glimpse(page)}`);
}

const glimpse = (page) =>
  page
    .evaluate(() => `${location.pathname}: ${document.body.innerText.replace(/\s+/g, " ")}`)
    .then((text) => `The page shows ${text.slice(0, 240)}`)
    .catch(() => "The page does not answer.");

/** In the page: marks the control that carries a name, and says whether there is one. */
function aimAt(name) {
  for (const old of document.querySelectorAll("[data-aim]")) old.removeAttribute("data-aim");
  const controls = [...document.querySelectorAll("button, a[href], label")].filter(
    (one) => !one.disabled && one.getClientRects().length > 0,
  );
  const nameOf = (one) =>
    (one.getAttribute("aria-label") ?? one.textContent).replace(/\s+/g, " ").trim();
  const found =
    controls.find((one) => nameOf(one) === name) ??
    controls.find((one) => nameOf(one).startsWith(name));
  found?.setAttribute("data-aim", "");
  // As a person would: what lies under the dock is scrolled clear of it first.
  found?.scrollIntoView({ block: "center" });
  return found !== undefined;
}

/** In the page: whether the marked control lies where it lay a moment ago. */
function isAtRest() {
  const place = () => {
    const { x, y, width, height } = document.querySelector("[data-aim]").getBoundingClientRect();
    return [x, y, width, height].join(" ");
  };
  const before = place();
  return new Promise((resolve) => {
    setTimeout(() => resolve(place() === before), 50);
  });
}

/** Presses the button, link or label with this name, or whose name begins so, once it has come to rest. */
export async function press(page, name, limitMs) {
  await until(page, `a control named "${name}"`, aimAt, [name], limitMs);
  await until(page, `"${name}" at rest`, isAtRest);
  await page.click("[data-aim]");
}

export const isThere = (page, name) => page.evaluate(aimAt, name);

export const seeText = (page, text, limitMs) =>
  until(
    page,
    `the words "${text}"`,
    (words) => document.body.innerText.includes(words),
    [text],
    limitMs,
  );

export const seePath = (page, path) =>
  until(page, `the address ${path}`, (wanted) => location.pathname === wanted, [path]);

/** React has taken over the written page: its controls do what they say. */
export const seeAlive = (page, limitMs) =>
  until(
    page,
    "a page that responds",
    () =>
      [...document.querySelectorAll("#root a[href], #root button")].some((one) =>
        Object.keys(one).some((key) => key.startsWith("__reactProps$")),
      ),
    [],
    limitMs,
  );

/** In the page: nothing has been fetched for half a second. */
async function isQuiet() {
  const count = () => performance.getEntriesByType("resource").length;
  const before = count();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return count() === before;
}

/** A page may be left without cutting off what it fetches after it has come to life. */
export async function seeQuiet(page) {
  await seeAlive(page);
  await until(page, "a page that fetches nothing more", isQuiet);
}
