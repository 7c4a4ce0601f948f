import { readFileSync } from "node:fs";

import type { Download, Page } from "@playwright/test";
import ICAL from "ical.js";

import { tap } from "./notebook";

/** What the phone is handed when the button is pressed. */
export async function downloadBy(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), tap(page, button)]);
  return download;
}

export const textOf = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), "utf8");

/** Chooses a file: one on the disk, or one with this text. */
export const chooseFile = (
  page: Page,
  file: { readonly path: string } | { readonly text: string },
) =>
  page
    .locator("input[type=file]")
    .setInputFiles(
      "path" in file
        ? file.path
        : { name: "salinan.txt", mimeType: "text/plain", buffer: Buffer.from(file.text) },
    );

export type ReadEvent = { readonly title: string; readonly words: string; readonly atMs: number };

/** The events of a calendar file, as a parser of another maker reads them. */
export const eventsIn = (text: string): readonly ReadEvent[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const { summary, description, startDate } = new ICAL.Event(component);
    return { title: summary, words: description, atMs: startDate.toJSDate().getTime() };
  });

/** Deletes everything, the question answered. */
export async function deleteAll(page: Page): Promise<void> {
  await tap(page, "Hapus semua");
  await tap(page, "Ya, hapus semua");
}
