import { test as base, expect, type BrowserContext } from "@playwright/test";

import { openPhone } from "./phone";
import { openSite, type Site } from "./site";
import { watchOver, type Watch } from "./watch";

type Options = {
  /** Errors that a journey brings about on purpose. */
  readonly expectedFaults: readonly RegExp[];
};

type Fixtures = {
  readonly watched: Watch;
  /**
   * Opens a browser of its own on a profile that lasts as long as the test; asked again, on the same profile. Devices
   * are as of `openPhone`.
   */
  readonly openProfile: (devices?: readonly string[]) => Promise<BrowserContext>;
};

/** Every journey also proves that nothing left the origin, that no error was raised and nothing refused. */
export const test = base.extend<Options & Fixtures>({
  expectedFaults: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const watched: Watch = { foreign: [], byWorker: [], faults: [] };
      await watchOver(watched, context, baseURL ?? "");
      await use(watched);
      const isExpected = (fault: string) => expectedFaults.some((known) => known.test(fault));
      expect(watched.foreign).toEqual([]);
      expect(watched.faults.filter((fault) => !isExpected(fault))).toEqual([]);
    },
    { auto: true },
  ],
  openProfile: async ({ baseURL, watched }, use, testInfo) => {
    const opened: BrowserContext[] = [];
    await use(async (devices) => {
      const context = await openPhone(testInfo.outputPath("profile"), baseURL ?? "", devices);
      opened.push(context);
      await watchOver(watched, context, baseURL ?? "");
      return context;
    });
    for (const context of opened) await context.close();
  },
});

/** The same on a host of the journey's own, which can go down. */
export const testOnOwnSite = test.extend<{ readonly site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await openSite();
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.address),
});

export { expect };
