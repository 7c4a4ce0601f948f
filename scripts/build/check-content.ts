import { resolve } from "node:path";
import { runnerImport, type InlineConfig, type Plugin } from "vite";

/** Without the configuration that this plugin is itself a part of. */
const INLINE: InlineConfig = { configFile: false, logLevel: "error" };

type Faults = { readonly allFaults: () => readonly string[] };

/** Stops the build when a protocol makes an axis that a phone should never see. */
export const checkContent = (): Plugin => ({
  name: "check-content",
  apply: "build",
  async buildStart() {
    const { module } = await runnerImport<Faults>(
      resolve("src/content/protocols/faults.ts"),
      INLINE,
    );
    const faults = module.allFaults();
    if (faults.length > 0) this.error(`Protocols:\n${faults.join("\n")}`);
  },
});
