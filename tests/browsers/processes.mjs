import { spawn } from "node:child_process";

/** Programs that belong together, each in a group of its own, so that all of it can be ended. */
export function createProcesses() {
  const started = [];
  return {
    /** @param {string} program @param {readonly string[]} words @param {import("node:child_process").SpawnOptions} options */
    start: (program, words, options) => {
      const child = spawn(program, words, { ...options, detached: true });
      started.push(child);
      return child;
    },
    stop: () => {
      for (const child of started.splice(0).toReversed()) endGroup(child);
    },
  };
}

function endGroup({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
