import { chromium, type BrowserContext } from "@playwright/test";

/** A small Android phone in Kerinci. */
export const PHONE = {
  locale: "id-ID",
  timezoneId: "Asia/Jakarta",
  colorScheme: "light",
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
} as const;

/**
 * A browser of its own with a profile on disk: what it keeps outlives it, and the app can be installed.
 *
 * @param devices what it films or hears, in the browser's own words
 */
export const openPhone = (
  profile: string,
  baseURL: string,
  devices: readonly string[] = [],
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...PHONE,
    baseURL,
    executablePath: process.env["CHROME_PATH"] ?? "",
    // The old headless mode knows nothing of installing.
    args: ["--headless=new", ...devices],
    ignoreDefaultArgs: ["--headless"],
  });

/** The battery falls out. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("This context has no browser to kill");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const main = processInfo.find(({ type }) => type === "browser");
  if (main === undefined) throw new Error("The browser does not tell its process");
  const isGone = new Promise<void>((resolve) => {
    context.once("close", () => resolve());
  });
  process.kill(main.id, "SIGKILL");
  await isGone;
}
