import type { Locator, Page } from "@playwright/test";

import { expect } from "./test";

/** One part of a massage: what the screen calls it, and where on the axis it lies, in seconds. */
export type Part = { readonly name: string; readonly startS: number; readonly endS: number };

/** The parts as a family is promised them, worked out here and not by the app. */
export function partsOf(plan: {
  readonly rounds: number;
  readonly roundS: number;
  readonly restS: number;
}): readonly Part[] {
  const lengths = Array.from({ length: plan.rounds }, (_, index) => [
    { name: `Babak ${index + 1} dari ${plan.rounds}`, seconds: plan.roundS },
    ...(index + 1 < plan.rounds ? [{ name: "Istirahat", seconds: plan.restS }] : []),
  ]).flat();
  const parts: Part[] = [];
  for (const { name, seconds } of [
    { name: "Siapkan tangan", seconds: 30 },
    ...lengths,
    { name: "Penutup", seconds: 30 },
  ]) {
    const startS = parts.at(-1)?.endS ?? 0;
    parts.push({ name, startS, endS: startS + seconds });
  }
  return parts;
}

export const JUJUN = { rounds: 3, roundS: 300, restS: 120 };

/** From the opened app to the first stroke: two taps. */
export async function startMassage(page: Page): Promise<void> {
  await page.goto("");
  await page.getByRole("link", { name: "Pijat Suara memandu Ayah" }).click();
  await page.getByRole("button", { name: "MULAI" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
}

type Track = { readonly seconds: number; readonly isPaused: boolean; readonly source: string };

/** The element that plays the massage. */
export const trackOf = (page: Page): Promise<Track> =>
  page.evaluate(() => {
    const track = document.querySelector<HTMLAudioElement>("#session-track");
    if (track === null) throw new Error("There is no track");
    return { seconds: track.currentTime, isPaused: track.paused, source: track.src };
  });

/** Drives the time: the track's place is the massage's clock. */
export const seekTo = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((to) => {
    const track = document.querySelector<HTMLAudioElement>("#session-track");
    if (track === null) throw new Error("There is no track");
    track.currentTime = to;
  }, seconds);

/** The screen names this part, and its clock says what the track says. */
export async function expectPart(page: Page, part: Part): Promise<void> {
  await expect(page.getByRole("main")).toContainText(part.name);
  await expect
    .poll(() =>
      page.evaluate((endS) => {
        const track = document.querySelector<HTMLAudioElement>("#session-track");
        const clock = document.querySelector('[role="timer"]')?.textContent ?? "";
        const [minutes = NaN, seconds = NaN] = clock.split(":").map(Number);
        const shownS = minutes * 60 + seconds;
        return Math.abs(endS - (track?.currentTime ?? NaN) - shownS) <= 1;
      }, part.endS),
    )
    .toBe(true);
}

/** Lets every part pass on the screen, and the track come to its end by itself. */
export async function driveThrough(page: Page, parts: readonly Part[]): Promise<void> {
  for (const part of parts) {
    await seekTo(page, part.startS + 1);
    await expectPart(page, part);
  }
  await seekTo(page, (parts.at(-1)?.endS ?? 0) - 0.4);
}

/** Holds the picture until it answers, as an elbow would; lets go afterwards. */
export async function holdScreen(page: Page): Promise<void> {
  await page.mouse.move(180, 300);
  await page.mouse.down();
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
  await page.mouse.up();
}

/** The way to pause for keyboards and screen readers, which cannot hold a screen. */
export async function pauseByButton(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Tekan lama untuk berhenti sebentar" }).click();
  await expect(page.getByRole("heading", { name: "Berhenti sebentar" })).toBeVisible();
}

/** Her answer shows when it is kept. */
export async function tellFeeling(page: Page, word: string): Promise<void> {
  const faces = page.getByRole("group", { name: "Bagaimana rasanya, Bu?" });
  await faces.getByText(word, { exact: true }).click();
  await expect(faces.getByRole("radio", { name: word, exact: true })).toBeChecked();
}

/** The massage goes on: its track gains more than `seconds` from where it stands now. */
export async function expectRunsOn(page: Page, seconds = 0.5): Promise<void> {
  const before = await trackOf(page);
  await expect
    .poll(async () => (await trackOf(page)).seconds)
    .toBeGreaterThan(before.seconds + seconds);
}

/** Nothing was lost: the track stands still, and where it stood. */
export async function expectStandsNear(page: Page, seconds: number): Promise<void> {
  const track = await trackOf(page);
  expect(track.isPaused).toBe(true);
  expect(track.seconds).toBeGreaterThanOrEqual(seconds);
  expect(track.seconds).toBeLessThan(seconds + 20);
}

/** The massages in the notebook. */
export const keptMassages = (page: Page): Locator =>
  page
    .getByRole("region", { name: "Semua catatan" })
    .getByRole("listitem")
    .filter({ hasText: /^Pijat/ });
