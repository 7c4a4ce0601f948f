import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { answerAllNo, firstVisit, leaveOutNumber } from "./support/prepare";
import { expectRunsOn, keptMassages, seekTo } from "./support/massage";
import { openSite, type Site } from "./support/site";
import { expect, test as base } from "./support/test";

const BASE = "/tetes/";

/** Builds the app for a host where it is one of many. */
function buildUnder(root: string): void {
  const { status, stderr } = spawnSync(
    "npx",
    ["vite", "build", "--outDir", root, "--logLevel", "error"],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      // Playwright's NODE_ENV is "test", which would build React for developers.
      env: { ...process.env, BASE_PATH: BASE, NODE_ENV: "production" },
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) throw new Error(stderr);
}

const test = base.extend<{ readonly site: Site }>({
  // The build has a time of its own: on a busy machine it takes as long as the journey.
  site: [
    async ({ browserName: _ }, use, testInfo) => {
      const root = testInfo.outputPath("site");
      buildUnder(root);
      const site = await openSite(root, BASE);
      await use(site);
      site.close();
    },
    { timeout: 240_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
});

const addresses = [
  { path: "", heading: "Selamat datang, Ayah dan Ibu" },
  { path: "bahaya", heading: "Minta tolong sekarang" },
  { path: "tidak/ada", heading: "Halaman ini tidak ada." },
];

test("under a sub-path the app is kept, opens by every address without a network, and massages", async ({
  page,
  context,
  site,
}) => {
  await firstVisit(page);
  site.close();
  await context.setOffline(true);

  for (const { path, heading } of addresses) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }
  await page.goto("pijat");
  await leaveOutNumber(page);
  await answerAllNo(page);
  await page.getByRole("button", { name: "MULAI" }).click();
  await expectRunsOn(page);
  await seekTo(page, 1199.6);
  await expect(page.getByText("15 menit, sampai babak 3. Tersimpan.")).toBeVisible();

  await page.getByRole("link", { name: "Catatan" }).click();

  await expect(page).toHaveURL(`${site.address}catatan`);
  await expect(keptMassages(page)).toContainText("15 menit, sampai babak 3.");
});
