import type { CDPSession, Page } from "@playwright/test";

import { firstVisit } from "./support/prepare";
import { expect, test } from "./support/test";

const cdpOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test("after the first visit the phone offers to install the app", async ({ openProfile }) => {
  const page = await (await openProfile()).newPage();

  await firstVisit(page);
  const { installabilityErrors } = await (await cdpOf(page)).send("Page.getInstallabilityErrors");

  expect(installabilityErrors).toEqual([]);
  // The browser's own prompt was caught, and the app offers it in its list.
  await expect(page.getByRole("button", { name: "Pasang" })).toBeVisible();
});

test("the manifest names the app, its pictures and its shortcuts", async ({ page, request }) => {
  await page.goto("");
  const cdp = await cdpOf(page);
  const { errors } = await cdp.send("Page.getAppManifest");
  const { appId } = await cdp.send("Page.getAppId");
  const manifest = await (await request.get("manifest.webmanifest")).json();

  expect(errors).toEqual([]);
  expect(new URL(appId ?? "").pathname).toBe("/");
  expect(manifest).toMatchObject({
    name: "Tetes Pertama",
    lang: "id",
    display: "standalone",
    start_url: "/",
    scope: "/",
    background_color: "#17110F",
    shortcuts: [
      { name: "Pijat", url: "/pijat" },
      { name: "Catatan", url: "/catatan" },
    ],
  });
  const purposes = manifest.icons.map((icon: { purpose: string }) => icon.purpose);
  expect(new Set(purposes)).toEqual(new Set(["any", "maskable"]));
  const pictures: readonly Picture[] = [
    ...manifest.icons,
    ...manifest.shortcuts.flatMap((shortcut: { icons: object[] }) => shortcut.icons),
  ];
  for (const { src, sizes } of pictures) expect(await sizeOf(page, `/${src}`)).toBe(sizes);
});

test("the manifest's screenshots are there, in the sizes it names", async ({ page, request }) => {
  await page.goto("");
  const manifest = await (await request.get("manifest.webmanifest")).json();
  const screenshots: readonly Picture[] = manifest.screenshots;

  expect(screenshots.length).toBeGreaterThan(1);
  for (const { src, sizes } of screenshots) expect(await sizeOf(page, `/${src}`)).toBe(sizes);
});

type Picture = { readonly src: string; readonly sizes: string };

/** The size of a picture as a browser decodes it, e.g. "192x192". */
const sizeOf = (page: Page, src: string): Promise<string> =>
  page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return `${picture.naturalWidth}x${picture.naturalHeight}`;
  }, src);
