import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { packTexts } from "../../../scripts/build/pack-texts.ts";

/** The least that an app of this stack can be: what the app's own first visit is measured against. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  logLevel: "warn",
  plugins: [react(), packTexts()],
  build: { target: ["chrome87", "safari14", "firefox90"], modulePreload: { polyfill: false } },
});
