import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A TypeScript module of the app or of its tests. @param {string} path below the repository */
export async function importModule(path) {
  const { module } = await runnerImport(`${ROOT}${path}`, {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  return module;
}

/** Every massage that the app offers, with its name and its axis. */
export async function offeredMassages() {
  const { protocols } = await importModule("src/content/protocols/index.ts");
  const { compileTimeline } = await importModule("src/core/protocol/compile.ts");
  return Object.values(protocols).flatMap((protocol) =>
    choicesOf(protocol).map(({ words, choices }) => ({
      name: `${protocol.id}, ${words}`,
      timeline: compileTimeline(protocol, choices),
    })),
  );
}

function choicesOf({ interval, rounds }) {
  if (interval.kind === "rest")
    return interval.choicesMs.map((restMs) => ({
      words: `rests of ${restMs / 1000} s`,
      choices: { restMs },
    }));
  return Array.from({ length: rounds.most - rounds.least + 1 }, (_, index) => ({
    words: `${rounds.least + index} times`,
    choices: { rounds: rounds.least + index },
  }));
}
