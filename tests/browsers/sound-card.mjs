import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { createProcesses } from "./processes.mjs";
import { findPrograms } from "./programs.mjs";

/** Where programs find no sound card, whatever the machine has. */
export const NO_SOUND_CARD = { PULSE_SERVER: "unix:/dev/null/no-sound-card" };

const CARD = "module-null-sink";

/**
 * What a program plays, listened to until `stop`.
 *
 * @typedef {object} Listening
 * @property {() => number} loudest since it was asked last, 0 to 1
 * @property {() => void} stop
 */

/** @returns {Listening} */
function listenTo(recorder, environment) {
  const processes = createProcesses();
  const { stdout } = processes.start(
    recorder,
    [
      "--device=@DEFAULT_MONITOR@",
      "--format=u8",
      "--channels=1",
      "--rate=8000",
      "--latency-msec=100",
    ],
    { env: environment, stdio: ["ignore", "pipe", "ignore"] },
  );
  let loudest = 0;
  stdout.on("data", (bytes) => {
    for (const byte of bytes) loudest = Math.max(loudest, Math.abs(byte - 128) / 128);
  });
  return {
    loudest: () => {
      const heard = loudest;
      loudest = 0;
      return heard;
    },
    stop: processes.stop,
  };
}

/**
 * A sound card that keeps time and plays into nothing, for machines that have none.
 *
 * @typedef {object} SoundCard
 * @property {Record<string, string>} environment
 * @property {() => void} pullOut there is no sound card any more
 * @property {() => void} plugIn
 * @property {() => Listening} listen to what is played on it
 * @property {() => void} stop
 */

/** Null where it cannot be had. @returns {Promise<SoundCard | null>} */
export async function openSoundCard() {
  const found = findPrograms(["pulseaudio", "pactl", "parec"], ["pulseaudio", "pulseaudio-utils"]);
  if (found === null) return null;
  const [program, control, recorder] = found;
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-sound-"));
  const socket = join(folder, "native");
  const processes = createProcesses();
  const card = processes.start(
    program,
    [
      "-n",
      "--daemonize=no",
      "--exit-idle-time=-1",
      `--load=${CARD}`,
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    ],
    {
      stdio: "ignore",
      env: { ...process.env, PULSE_RUNTIME_PATH: folder, PULSE_STATE_PATH: folder },
    },
  );
  // It writes there until its end.
  card.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (let tries = 0; tries < 100 && !existsSync(socket); tries += 1) await pause(100);
  if (!existsSync(socket)) {
    processes.stop();
    return null;
  }
  const environment = { PULSE_SERVER: `unix:${socket}` };
  const env = { ...process.env, ...environment };
  const tell = (...words) => void execFileSync(control, words, { env, stdio: "ignore" });
  return {
    environment,
    pullOut: () => tell("unload-module", CARD),
    plugIn: () => tell("load-module", CARD),
    listen: () => listenTo(recorder, env),
    stop: processes.stop,
  };
}
