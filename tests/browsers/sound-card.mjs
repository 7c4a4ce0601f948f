import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { createProcesses } from "./processes.mjs";
import { findPrograms } from "./programs.mjs";

/** Where programs find no sound card, whatever the machine has. */
export const NO_SOUND_CARD = { PULSE_SERVER: "unix:/dev/null/no-sound-card" };

/**
 * A sound card that keeps time and plays into nothing, for machines that have none. Null where it cannot be had.
 *
 * @returns {Promise<{ environment: Record<string, string>, stop: () => void } | null>}
 */
export async function openSoundCard() {
  const found = findPrograms(["pulseaudio"], ["pulseaudio"]);
  if (found === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-sound-"));
  const socket = join(folder, "native");
  const processes = createProcesses();
  const card = processes.start(
    found[0],
    [
      "-n",
      "--daemonize=no",
      "--exit-idle-time=-1",
      "--load=module-null-sink",
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
  return { environment: { PULSE_SERVER: `unix:${socket}` }, stop: processes.stop };
}
