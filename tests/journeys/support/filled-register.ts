import type { Page } from "@playwright/test";

import { encodeRegister } from "../../../src/core/register/file";
import type { Measurement, Participant, RegisterRow } from "../../../src/core/register/record";
import { HOUR_MS } from "../../../src/core/time/spans";
import { measurement, participant } from "../../fakes/register-rows";
import { chooseFile } from "./copies";
import { ago } from "./furnish";
import { openRegister } from "./register";
import { expect } from "./test";

export const hoursAgo = (hours: number): string => ago(hours * HOUR_MS);

const writtenAgo = (hours: number) => ({
  createdAt: hoursAgo(hours),
  updatedAt: hoursAgo(hours),
});

/** Nobody's: of 24 years, whose baby was born 70 hours ago. */
export const mother = (code: string, told: Partial<Participant> = {}): Participant =>
  participant(code, {
    ...writtenAgo(30),
    consent: { version: "daftar 1", agreedAt: hoursAgo(69), guardian: null },
    bornAt: hoursAgo(70),
    ...told,
  });

export const measured = (
  code: string,
  slot: Measurement["slot"],
  told: Partial<Measurement> = {},
): Measurement => measurement(code, slot, { ...writtenAgo(20), ...told });

/** Opens the register for the first time, and takes in one that holds these rows. */
export async function openFilled(page: Page, rows: readonly RegisterRow[]): Promise<void> {
  await openRegister(page);
  const text = encodeRegister({ madeAt: hoursAgo(1), appVersion: "test", rows });
  await chooseFile(page, { text });
  await page.getByRole("button", { name: "Gabungkan" }).click();
  await expect(page.getByText("Register sudah digabung.")).toBeVisible();
}
