import type { Locator, Page } from "@playwright/test";

import type { BirthRecord, MilkVolumeRecord, NappyRecord } from "../../../src/core/notebook/record";
import { ago } from "./furnish";

export const HOUR_MS = 3_600_000;

const madeAt = (at: string) => ({
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  deviceId: "journey",
});

export const bornAgo = (ms: number): BirthRecord => ({
  id: "birth",
  ...madeAt(ago(ms)),
  kind: "birth",
  at: ago(ms),
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
});

export const nappyAgo = (ms: number, content: NappyRecord["content"] = "wet"): NappyRecord => ({
  id: `nappy-${content}-${ms}`,
  ...madeAt(ago(ms)),
  kind: "nappy",
  at: ago(ms),
  content,
});

export const milkAgo = (ms: number, ml = 2.5): MilkVolumeRecord => ({
  id: `milk-${ms}`,
  ...madeAt(ago(ms)),
  kind: "milk-volume",
  when: { kind: "exact", at: ago(ms) },
  volume: { ml, lowMl: ml / 2, highMl: ml * 1.5, method: "half-teaspoon", count: 1 },
  side: "left",
  relation: null,
});

/** Every note in the list, the newest first. */
export const notes = (page: Page): Locator =>
  page.getByRole("region", { name: "Semua catatan" }).getByRole("listitem");

export const sheet = (page: Page): Locator => page.getByRole("dialog");

export const tap = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();

/** Fills the date and the time of a sheet: those of so long ago, in the page's own place. */
export async function fillMoment(page: Page, agoMs: number): Promise<void> {
  const [date = "", time = ""] = ago(agoMs).slice(0, 16).split("T");
  await sheet(page).getByLabel("Tanggal").fill(date);
  await sheet(page).getByLabel("Jam", { exact: true }).fill(time);
}
