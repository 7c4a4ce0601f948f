import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";

import { until } from "./page.mjs";
import { createProcesses } from "./processes.mjs";
import { findPrograms } from "./programs.mjs";
import { pageOf } from "./puppeteer-page.mjs";

const PLAYER = "org.mpris.MediaPlayer2";

/** The first line that a program writes. */
async function firstLine(child) {
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return line;
}

/** How the desktop speaks with what plays: as a phone's lock screen does. */
function createControls(environment) {
  const send = (...words) =>
    execFileSync("dbus-send", ["--session", "--print-reply", ...words], {
      env: environment,
      encoding: "utf8",
    });
  const names = () => send("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames");
  const player = () => {
    const [name] = new RegExp(`${PLAYER}\\.[^"]+`).exec(names()) ?? [];
    if (name === undefined) throw new Error("the system knows of nothing that plays");
    return name;
  };
  const call = (...words) => send(`--dest=${player()}`, "/org/mpris/MediaPlayer2", ...words);
  const get = (property) => {
    const said = call(
      "org.freedesktop.DBus.Properties.Get",
      `string:${PLAYER}.Player`,
      `string:${property}`,
    );
    return /variant\s+\w+\s+"?(\w+)/.exec(said)?.[1];
  };
  return {
    press: (button) => call(`${PLAYER}.Player.${button}`),
    state: () => ({ status: get("PlaybackStatus"), canPlay: get("CanPlay") === "true" }),
  };
}

/**
 * A browser on a screen, with the controls that the system shows for it, and a way to stop all of it for a while, as a
 * system does that wants to save its battery. Null where it cannot be had.
 *
 * @param {{ browser: "chrome" | "firefox", program: string, environment: Readonly<Record<string, string>> }} options
 */
export function findControlled({ browser: kind, program, environment }) {
  const found = findPrograms(
    ["Xvfb", "dbus-daemon", "dbus-send"],
    ["xvfb", "dbus-daemon", "dbus-bin"],
  );
  if (found === null) return null;
  const [screen, bus] = found;
  return async () => {
    const processes = createProcesses();
    const piped = { stdio: ["ignore", "pipe", "ignore"] };
    const display = `:${await firstLine(
      processes.start(screen, ["-displayfd", "1", "-screen", "0", "800x800x24"], piped),
    )}`;
    const address = await firstLine(
      processes.start(bus, ["--session", "--nofork", "--print-address=1"], piped),
    );
    const env = {
      ...process.env,
      ...environment,
      DISPLAY: display,
      DBUS_SESSION_BUS_ADDRESS: address,
    };
    const browser = await puppeteer.launch({
      browser: kind,
      executablePath: program,
      headless: false,
      env,
      args: kind === "chrome" && process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      ignoreDefaultArgs: ["--mute-audio"],
    });
    const tab = await browser.newPage();
    await tab.setViewport({ width: 360, height: 640 });
    const page = pageOf(tab, async () => {
      await browser.close();
      processes.stop();
    });
    const { pid } = browser.process() ?? {};
    if (pid === undefined) throw new Error("the browser has no process of its own");
    return {
      page,
      controls: createControls(env),
      halt: async (ms) => {
        process.kill(-pid, "SIGSTOP");
        await pause(ms);
        process.kill(-pid, "SIGCONT");
      },
    };
  };
}

/** Where the track stands, in seconds. */
const trackSeconds = () => document.querySelector("#session-track").currentTime;
const hasMoved = (toSeconds) => document.querySelector("#session-track").currentTime > toSeconds;

/**
 * A massage that the system's own button has paused goes on by the same button, however long the phone was left alone.
 *
 * @param {{ page: import("./page.mjs").Page, controls: ReturnType<typeof createControls> }} phone
 * @param {number} aloneMs
 */
export async function pauseAndPlay({ page, controls }, aloneMs) {
  controls.press("Pause");
  await pause(aloneMs);
  const left = controls.state();
  if (left.status !== "Paused" || !left.canPlay)
    throw new Error(`after ${aloneMs / 1000} s the system shows ${JSON.stringify(left)}`);
  const before = await page.evaluate(trackSeconds);
  controls.press("Play");
  await until(page, "a track that goes on", hasMoved, [before + 1]);
}

const isPaused = () => document.querySelector("#session-track").paused;
const isPlaying = () => !document.querySelector("#session-track").paused;

/** The line that tells of the pause lasts 3.7 s. */
const WITHIN_LINE_MS = 1_500;

/**
 * The one key of headphones that pauses and goes on: whichever it does the browser decides by what plays, and the line
 * that tells of the pause must not count as the massage.
 *
 * @param {{ page: import("./page.mjs").Page, controls: ReturnType<typeof createControls> }} phone
 */
export async function toggleTwice({ page, controls }) {
  controls.press("PlayPause");
  await until(page, "a track that stands still", isPaused);
  await pause(WITHIN_LINE_MS);
  controls.press("PlayPause");
  await until(page, "a track that goes on", isPlaying, [], 5_000);
}
