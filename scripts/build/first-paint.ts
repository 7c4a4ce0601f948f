import { resolve } from "node:path";
import { runnerImport, type InlineConfig, type Plugin } from "vite";

/** Without the configuration that this plugin is itself a part of. */
const INLINE: InlineConfig = { configFile: false, logLevel: "error" };

type Start = { readonly firstPaintScript: () => string };

/** Puts the script that decides theme and text size before everything else in the page. */
export const firstPaint = (): Plugin => ({
  name: "first-paint",
  transformIndexHtml: async () => {
    const { module } = await runnerImport<Start>(resolve("src/start/first-paint.ts"), INLINE);
    return [{ tag: "script", children: module.firstPaintScript(), injectTo: "head-prepend" }];
  },
});
