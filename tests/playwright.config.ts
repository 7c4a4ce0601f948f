import { defineConfig } from "@playwright/test";

import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { PHONE } from "./journeys/support/phone";

process.env["CHROME_PATH"] ??= ensureBrowser();

const port = Number(process.env["JOURNEYS_PORT"] ?? 4273);

/** Journeys through the built app in a real Chromium. They wait for what is seen, never for a time. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  globalTimeout: 22 * 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    actionTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env["CHROME_PATH"] },
    ...PHONE,
    // A third of the time of all journeys; `--trace retain-on-failure` records one that fails.
    trace: "off",
    screenshot: "only-on-failure",
    video: "off",
  },
  webServer: {
    command: "node journeys/serve-build.mjs",
    env: { JOURNEYS_PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
