import type { Page } from "@playwright/test";

import type { Settings } from "../../src/core/settings/schema";
import { furnish, readyFamily } from "./support/furnish";
import { bornAgo, HOUR_MS, milkAgo } from "./support/notebook";
import { walkIntake } from "./support/intake-screens";
import { walkLeaving } from "./support/leaving-screens";
import { walkStorage, walkLessons, walkMassage, walkPages } from "./support/screens";
import { walkRegister } from "./support/midwife-screens";
import type { Visit } from "./support/visit";
import { coveredOf } from "./support/covered";
import type { Window } from "./support/windows";
import { unsignedOf } from "./support/goes-on";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

// The host answers an unknown address with the empty shell and a 404; the sound is made to break on the way.
test.use({ serviceWorkers: "block", expectedFaults: [/404.*tidak-ada$|ERR_FAILED.*\.mp3$/] });

/** A phone's least, and the size of letters it shows. */
type Look = Pick<Settings, "theme" | "textSize"> & { readonly width: number };

const looks: readonly Look[] = [
  { theme: "light", textSize: "normal", width: 320 },
  { theme: "night", textSize: "largest", width: 320 },
];

/** The least side of anything that a thumb must meet, in px. */
const LEAST_TARGET = 48;

type Complaint = readonly [screen: string, ...what: readonly unknown[]];

/** The least phones, in px; with the largest letters the least of them. */
const LEAST_PHONES = [
  { width: 360, height: 640 },
  { width: 320, height: 568 },
] as const;
const windowsOf = (textSize: Look["textSize"]): readonly Window[] =>
  textSize === "largest" ? LEAST_PHONES.slice(1) : LEAST_PHONES;

function examine(page: Page, complaints: Complaint[], windows: readonly Window[]): Visit {
  return async (screen) => {
    for (const violation of await violationsOf(page)) complaints.push([screen, violation]);
    for (const found of await misfitsOf(page)) complaints.push([screen, found]);
    for (const found of await coveredOf(page, windows)) complaints.push([screen, found]);
    for (const found of await unsignedOf(page, windows)) complaints.push([screen, found]);
  };
}

/** What is cut off at the side, and targets that are too small. */
const misfitsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isTooWide = scrollWidth > clientWidth;
    const targets = document.querySelectorAll<HTMLElement>(
      "a[href], button, label:has(input), input:not([type=radio], [type=checkbox])",
    );
    const small = [...targets].flatMap((target) => {
      if (
        target.matches("label") &&
        target.querySelector("input:not([type=radio], [type=checkbox])")
      )
        return [];
      const { width, height } = target.getBoundingClientRect();
      // A half pixel may be lost to rounding.
      const isSmall = width > 0 && (width < least - 0.5 || height < least - 0.5);
      return isSmall ? [`${width} x ${height}: ${target.outerHTML.slice(0, 120)}`] : [];
    });
    return isTooWide ? [`${scrollWidth} px wide in ${clientWidth}`, ...small] : small;
  }, LEAST_TARGET);

for (const look of looks) {
  const { theme, textSize, width } = look;
  const name = `${theme}, ${textSize} letters, ${width} px`;

  test(`every page before a massage can be used by everyone: ${name}`, async ({ page }) => {
    const complaints: Complaint[] = [];
    await page.setViewportSize({ width, height: 640 });
    await furnish(page, { settings: { theme, textSize, contactAsked: false } });

    await walkPages(page, examine(page, complaints, windowsOf(textSize)));

    expect(complaints).toEqual([]);
  });
}

const REGISTER_WALKS = [
  { what: "the register", walk: walkRegister },
  { what: "what families hand over", walk: walkIntake },
  { what: "what leaves the register", walk: walkLeaving },
];

for (const { what, walk } of REGISTER_WALKS)
  for (const { theme, textSize, width } of looks)
    test(`${what} can be used by everyone: ${theme}, ${textSize} letters, ${width} px`, async ({
      page,
    }) => {
      const complaints: Complaint[] = [];
      await page.setViewportSize({ width, height: 640 });
      await furnish(page, { settings: { theme, textSize } });

      await walk(page, examine(page, complaints, windowsOf(textSize)));

      expect(complaints).toEqual([]);
    });

// By day they are seen with letters of twice the size, below.
for (const { theme, textSize, width } of looks.slice(1))
  test(`every lesson can be used by everyone: ${theme}, ${textSize} letters, ${width} px`, async ({
    page,
  }) => {
    const complaints: Complaint[] = [];
    await page.setViewportSize({ width, height: 640 });
    await furnish(page, readyFamily({ theme, textSize }));

    await walkLessons(page, examine(page, complaints, windowsOf(textSize)));

    expect(complaints).toEqual([]);
  });

test("every lesson can be used with letters of twice the size", async ({ page }) => {
  const complaints: Complaint[] = [];
  await page.setViewportSize({ width: 360, height: 640 });
  await furnish(page, readyFamily({ theme: "light" }));
  const look = examine(page, complaints, LEAST_PHONES.slice(0, 1));

  await walkLessons(page, async (screen) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await look(screen);
  });

  expect(complaints).toEqual([]);
});

for (const { theme, textSize, width } of looks)
  test(`copies and reminders can be made by everyone: ${theme}, ${textSize} letters, ${width} px`, async ({
    page,
  }) => {
    const complaints: Complaint[] = [];
    await page.setViewportSize({ width, height: 640 });
    const records = [bornAgo(5 * HOUR_MS), milkAgo(2 * HOUR_MS)];
    await furnish(page, { settings: { theme, textSize }, records });

    await walkStorage(page, examine(page, complaints, windowsOf(textSize)));

    expect(complaints).toEqual([]);
  });

for (const { theme, textSize, width } of [
  ...looks,
  { theme: "dim", textSize: "normal", width: 360 } as const,
]) {
  const name = `${theme}, ${textSize} letters, ${width} px`;

  test(`every screen of a massage can be used by everyone: ${name}`, async ({ page }) => {
    const complaints: Complaint[] = [];
    await page.setViewportSize({ width, height: 640 });
    await furnish(page, readyFamily({ theme, textSize }));

    await walkMassage(page, examine(page, complaints, windowsOf(textSize)));

    expect(complaints).toEqual([]);
  });
}
