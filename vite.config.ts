import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

import packageFile from "./package.json" with { type: "json" };
import { checkContent } from "./scripts/build/check-content.ts";
import { classNames } from "./scripts/build/class-names.ts";
import { firstPaint } from "./scripts/build/first-paint.ts";
import { lameFormat } from "./scripts/build/lame-format.ts";
import { isPartOf } from "./scripts/build/part-of.ts";
import { prerender } from "./scripts/build/prerender.ts";
import { packTexts } from "./scripts/build/pack-texts.ts";
import { singleFile } from "./scripts/build/single-file.ts";
import { slimFirst } from "./scripts/build/slim-first.ts";
import { slimVoice } from "./scripts/build/slim-voice.ts";
import { statements } from "./scripts/build/statements.ts";
import { webManifest } from "./scripts/build/web-manifest.ts";

const { version } = packageFile;

/** Where the site lives on its host: "/" or a sub-path with slashes at both ends. */
const base = process.env["BASE_PATH"] ?? "/";

/** Android 5 to 7 phones are stuck near Chrome 87; iPhones 6s and later reach Safari 14. */
const target = ["chrome87", "safari14", "firefox90"];

/** The page that the likeliest tap on the first one leads to. */
const NEXT_PAGE = "/features/massage/ready-page.tsx";

/** What only lessons and their sources need. */
const TEACHING = /src.(features.(lessons|evidence)|content.(lessons|sources)|parts.figures)/;

/** What draws codes: where 2 phones stand together and where the app is handed on. */
const CODES =
  /node_modules.qr.index|src.adapters.(camera.code-drawer|browser.(app-sharer|still-code))/;

/** What films codes, asks for a PIN, folds words away, tables of figures and chances: no lesson needs it. */
const ROOMS = /src.(parts.(filming|unlock)|ui.(fold|table)|core.statistics)/;

export default defineConfig({
  base,
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    react(),
    lameFormat(),
    checkContent(),
    slimVoice(),
    statements(),
    slimFirst(),
    firstPaint(),
    prerender({ entry: "src/start/prerender.tsx", base }),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/app/service-worker",
      filename: "service-worker.ts",
      registerType: "prompt",
      injectRegister: false,
      manifest: webManifest(base),
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ["kept/**/*.html", "**/*.{js,css,svg,mp3,ogg,png}"],
        // The phone fetches its own icons when it installs; only the lock screen's picture is needed offline.
        // Without a network the lessons are drawn from their words, which are kept anyway: 150 KB less to store.
        globIgnores: [
          "kept/{belajar/**,sumber.html}",
          "screenshots/**",
          // 60 KB packed that only those need who record a voice: kept when they open the studio.
          "assets/make-take-*",
          "icons/{apple,icon-maskable,icon-512,icon-mono,shortcut}*",
        ],
        maximumFileSizeToCacheInBytes: 400_000,
        target,
      },
    }),
    singleFile(),
    packTexts(),
  ],
  build: {
    target,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first page needs is one file: split finer, shared parts cost it 2.6 KB more.
            { name: "first", tags: ["$initial"], priority: 3 },
            // What several pages or rooms share comes once: first what the likeliest next tap needs.
            {
              name: (id, chunking) =>
                isPartOf(id, NEXT_PAGE, (one) => chunking.getModuleInfo(one)) ? "next" : "shared",
              test: (id) => ![TEACHING, CODES, ROOMS].some((one) => one.test(id)),
              minShareCount: 2,
              priority: 2,
            },
            { name: "teaching", test: TEACHING, minShareCount: 2, priority: 1 },
            { name: "codes", test: CODES, priority: 1 },
            // Several rooms share it, and no lesson: each page carries its styles.
            { name: "rooms", test: ROOMS, priority: 1 },
            // Too small to be asked for alone.
            {
              name: "teaching",
              test: /src.(features.(lessons.lessons-page|evidence.sources-page)|start.later.reading)/,
            },
            { name: "midwife-room", test: /src.features.midwife-room/ },
          ],
        },
      },
    },
  },
  worker: { plugins: () => [lameFormat()] },
  // Made ready ahead of time by the development server, it would pass by the plugin.
  optimizeDeps: { exclude: ["@breezystack/lamejs"] },
  css: { modules: { generateScopedName: classNames() } },
  preview: { port: 4173 },
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    // Changed by a plugin: see `lameFormat`.
    server: { deps: { inline: ["@breezystack/lamejs"] } },
    projects: [
      // What was built: only after a build.
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: [
            "src/{core,application,content,locales}/**/*.test.ts",
            "tests/*.test.ts",
            "tests/{content,exchange,track}/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          setupFiles: ["tests/fakes/media.ts"],
          include: [
            "src/{access,adapters,app,features,parts,shell,single-file,start,styles,ui}/**/*.test.{ts,tsx}",
            "src/content/**/*.test.tsx",
          ],
        },
      },
    ],
  },
});
