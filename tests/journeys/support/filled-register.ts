import type { Page } from "@playwright/test";

import { encodeRegister } from "../../../src/core/register/file";
import type { Measurement, Participant, RegisterRow } from "../../../src/core/register/record";
import { HOUR_MS } from "../../../src/core/time/spans";
import { chooseFile } from "./copies";
import { ago } from "./furnish";
import { expect } from "./test";

export const REGISTER_PIN = "482913";

export const hoursAgo = (hours: number): string => ago(hours * HOUR_MS);

const baseOf = (id: string, hours: number) => ({
  id,
  createdAt: hoursAgo(hours),
  updatedAt: hoursAgo(hours),
  deletedAt: null,
  deviceId: "journey",
});

/** Nobody's: of 24 years, whose baby was born 70 hours ago. */
export const mother = (code: string, told: Partial<Participant> = {}): Participant => ({
  ...baseOf(`id-${code}`, 30),
  kind: "participant",
  code,
  consent: { version: "daftar 1", agreedAt: hoursAgo(69), guardian: null },
  notebook: null,
  bornAt: hoursAgo(70),
  ageYears: 24,
  schooling: "sma",
  occupation: "housewife",
  parity: 1,
  mode: "vaginal",
  skinToSkin: true,
  firstFeedHour: 1,
  group: "massage",
  firstColostrum: { kind: "seen", fromHour: 2, untilHour: 4 },
  archivedAt: null,
  ...told,
});

export const measured = (
  code: string,
  slot: Measurement["slot"],
  told: Partial<Measurement> = {},
): Measurement => ({
  ...baseOf(`${slot}-${code}`, 20),
  kind: "measurement",
  participant: `id-${code}`,
  slot,
  ml: slot === "baseline" ? 15 : 33,
  lowMl: null,
  highMl: null,
  method: "ml",
  hour: slot === "baseline" ? 6 : 48,
  origin: { kind: "by-hand" },
  why: null,
  role: "bidan",
  ...told,
});

/** Opens the register for the first time, and takes in one that holds these rows. */
export async function openFilled(page: Page, rows: readonly RegisterRow[]): Promise<void> {
  await page.goto("bidan/register");
  await page.getByLabel("PIN baru").fill(REGISTER_PIN);
  await page.getByLabel("Masukkan sekali lagi").fill(REGISTER_PIN);
  await page.getByRole("button", { name: "Pasang PIN" }).click();
  const text = encodeRegister({ madeAt: hoursAgo(1), appVersion: "test", rows });
  await chooseFile(page, { text });
  await page.getByRole("button", { name: "Gabungkan" }).click();
  await expect(page.getByText("Register sudah digabung.")).toBeVisible();
}
