import { setTimeout as pause } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The window of a small phone, with the browser's own bar. */
const PHONE = { x: 0, y: 0, width: 360, height: 740 };

/**
 * Hands the outcome of a function over to WebDriver. Its words stand in the script itself: the site's policy forbids
 * to make code from a string.
 */
const scriptOf = (work) => `
  const [args, done] = arguments;
  new Promise((resolve) => resolve((${work})(...args))).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );
`;

/** In the page: keeps what was thrown and not caught. Once for each document. */
function listenForErrors() {
  if (window.thrown !== undefined) return;
  window.thrown = [];
  window.addEventListener("error", ({ message }) =>
    window.thrown.push(`${location.pathname} ${message}`),
  );
  window.addEventListener("unhandledrejection", ({ reason }) =>
    window.thrown.push(`${location.pathname} ${reason}`),
  );
}

async function ask(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { "content-type": "application/json" },
    // The driver refuses a POST without a body.
    ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function waitForDriver(base) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await ask(base, "GET", "/status");
      return;
    } catch {
      // Not listening yet.
      await pause(100);
    }
  }
  throw new Error("WebKitWebDriver does not answer");
}

/**
 * A page over plain W3C WebDriver.
 *
 * @param {string} base address of the driver
 * @param {string} binary the browser to start
 * @param {() => void} stop ends the driver and what else was started
 * @returns {Promise<import("./page.mjs").Page>}
 */
export async function openSession(base, binary, stop) {
  await waitForDriver(base);
  const { sessionId } = await ask(base, "POST", "/session", {
    capabilities: {
      alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } },
    },
  });
  const session = `/session/${sessionId}`;
  const post = (path, body) => ask(base, "POST", session + path, body);
  const errors = [];

  const run = async (work, ...args) => {
    const outcome = await post("/execute/async", { script: scriptOf(work), args: [args] });
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  };
  const evaluate = async (work, ...args) => {
    await run(listenForErrors);
    const value = await run(work, ...args);
    errors.push(...(await run(() => window.thrown.splice(0))));
    return value;
  };

  await post("/timeouts", { script: 30_000, pageLoad: 60_000 });
  await post("/window/rect", PHONE);
  return {
    goTo: (url) => post("/url", { url }),
    reload: () => post("/refresh"),
    evaluate,
    click: async (selector) => {
      const element = await post("/element", { using: "css selector", value: selector });
      await post(`/element/${element[ELEMENT]}/click`);
    },
    errors: () => errors,
    close: async () => {
      // The browser would outlive its driver otherwise.
      await ask(base, "DELETE", session).catch(() => undefined);
      stop();
    },
  };
}
