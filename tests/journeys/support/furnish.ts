import type { Page } from "@playwright/test";

import { SETTINGS_KEY } from "../../../src/core/settings/storage-keys";
import type { SafetyCheckRecord, SessionRecord } from "../../../src/core/notebook/record";
import { usualSettings } from "../../../src/core/settings/settings";
import { type Settings } from "../../../src/core/settings/schema";
import { instantOf } from "../../../src/core/time/instant";
import { SNAPSHOT_KEY, writeRows } from "./database";

/** East of Greenwich, in minutes: the place of every journey is Kerinci. */
const JAKARTA = 420;

export const ago = (ms: number): string => instantOf(Date.now() - ms, JAKARTA);

/** Asks for no icon, so that nothing is missed. */
const EMPTY_PAGE = `<link rel="icon" href="data:,">`;

const QUESTIONS = [
  "bleeding",
  "head-and-fever",
  "breath-and-leg",
  "back-and-body",
  "baby-today",
  "just-after-birth",
  "pregnancy",
  "how-she-gave-birth",
  "heart-and-blood",
  "back-and-allergy",
];

const madeAt = (at: string) => ({
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  deviceId: "journey",
});

export const clearCheck = (at = ago(60_000)): SafetyCheckRecord => ({
  id: `check-${Date.parse(at)}`,
  ...madeAt(at),
  kind: "safety-check",
  at,
  answers: Object.fromEntries(QUESTIONS.map((id) => [id, "no" as const])),
  advice: "clear",
  midwifeAgreed: false,
});

/** A whole massage that went upwards and was kept. */
export const wholeSession = (id: string, startedAt = ago(3_600_000)): SessionRecord => ({
  id,
  ...madeAt(startedAt),
  kind: "session",
  protocol: "jujun",
  choices: { restMs: 120_000, rounds: 3, oil: true, helper: "father", position: "sitting" },
  startedAt,
  endedAt: ago(3_600_000 - 1_200_000),
  activeMs: [300_000, 300_000, 300_000],
  interruptions: [],
  stopReason: null,
  sound: "audible",
  feeling: "comfortable",
});

/** What is kept of a massage that was cut off. */
export const snapshotAt = (positionS: number, savedAt = ago(60_000)) => ({
  version: 1,
  id: "cut-off",
  protocol: "jujun",
  choices: { restMs: 120_000, rounds: 3, oil: true, helper: "father", position: "sitting" },
  startedAt: savedAt,
  sound: "audible",
  positionMs: positionS * 1000,
  activeMs: [Math.min(Math.max(positionS - 30, 0), 300) * 1000, 0, 0],
  interruptions: [],
  savedAt,
  stopped: null,
});

export type Furniture = {
  /** An object is laid over the usual settings, with the midwife's number asked for; a text is stored as it stands. */
  readonly settings?: Partial<Settings> | string;
  readonly records?: readonly { readonly id: string }[];
  readonly snapshot?: unknown;
};

/** A page of the app's address without the app. */
export async function openEmptyPage(page: Page): Promise<void> {
  await page.route("**/empty", (route) =>
    route.fulfill({ contentType: "text/html", body: EMPTY_PAGE }),
  );
  await page.goto("empty");
  await page.unroute("**/empty");
}

/** Puts things in a phone that has never opened the app, as if it had been used before. */
export async function furnish(page: Page, furniture: Furniture = {}): Promise<void> {
  const { settings = {}, records = [], snapshot } = furniture;
  await openEmptyPage(page);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    SETTINGS_KEY,
    typeof settings === "string"
      ? settings
      : JSON.stringify({ ...usualSettings, contactAsked: true, ...settings }),
  ] as const);
  await writeRows(
    page,
    "records",
    records.map((value) => ({ value })),
  );
  if (snapshot !== undefined)
    await writeRows(page, "running-session", [{ key: SNAPSHOT_KEY, value: snapshot }]);
}

/** A family that has chosen its massage and answered the check of the day. */
export const readyFamily = (settings: Partial<Settings> = {}): Furniture => ({
  settings: {
    massage: { ...usualSettings.massage, protocol: "jujun" },
    ...settings,
  },
  records: [clearCheck()],
});
