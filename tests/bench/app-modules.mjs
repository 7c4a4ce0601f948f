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

/** A massage of every length that the app offers, with its name and its axis. */
export async function offeredMassages() {
  const { protocols } = await importModule("src/content/protocols/index.ts");
  const { compileTimeline } = await importModule("src/core/protocol/compile.ts");
  const { offeredLengths } = await importModule("src/core/protocol/offered.ts");
  return Object.values(protocols).flatMap((protocol) =>
    offeredLengths(protocol).map((length) => ({
      name: `${protocol.id}, ${wordsFor(length)}`,
      timeline: compileTimeline(protocol, length),
    })),
  );
}

const wordsFor = ({ restMs, rounds }) =>
  restMs === undefined ? `${rounds} times` : `rests of ${restMs / 1000} s`;
