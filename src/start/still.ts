import { noLock } from "../application/lock/no-lock";
import { emptyNotebook } from "../application/notebook/state";
import { createObservable } from "../application/observable";
import { unknownUpdate, type Finding, type Services } from "../application/services";
import type { Clock } from "../application/devices";
import type { ScreenLock } from "../application/session/ports";
import { createLate } from "../application/late";
import { noMassage } from "../application/session/state";
import { firstCatalogue } from "../core/catalogue/open-volume";
import type { Catalogue } from "../core/catalogue/schema";
import { nothingTaken } from "../core/midwife/nothing-taken";
import { usualSettings } from "../core/settings/settings";

const nothing = (): void => undefined;
const clock: Clock = {
  now: () => "2026-01-01T12:00:00.000+07:00",
  at: () => null,
  wall: () => ({ date: "2026-01-01", time: "12:00" }),
  monotonicMs: () => 0,
  every: () => nothing,
};
const screenLock: ScreenLock = {
  take: nothing,
  release: nothing,
  state: () => "off",
  subscribe: () => nothing,
};
const media: Services["media"] = { show: nothing };

/** Services of a page that nobody uses yet: nothing stored, nothing running, no devices. */
export function stillServices(): Services {
  const comesNever = () => new Promise<never>(nothing);
  const vibrator = { canVibrate: true, buzz: nothing };
  const speaker = { say: async () => false, hush: nothing };
  return {
    clock,
    settings: {
      ...createObservable(usualSettings),
      isKept: createObservable(true),
      change: nothing,
    },
    notebook: { ...createObservable(emptyNotebook), act: comesNever },
    keepsNotes: true,
    lock: { ...createObservable(noLock(true)), ask: comesNever },
    catalogue: { ...createObservable<Catalogue>(firstCatalogue), act: comesNever },
    takenPackage: {
      ...createObservable(nothingTaken),
      act: comesNever,
      fetch: comesNever,
    },
    drafts: { get: () => null, act: comesNever },
    copies: createLate(comesNever),
    handOver: createLate(comesNever),
    room: createLate(comesNever),
    massage: createObservable(noMassage),
    runner: createLate(comesNever),
    vibrator,
    speaker,
    narrator: createLate(comesNever),
    studio: createLate(comesNever),
    screenLock,
    media,
    updates: createObservable(unknownUpdate),
    updater: createLate(comesNever),
    sharer: createLate(comesNever),
    installer: { ...createObservable("installed" as const), prompt: async () => undefined },
    findings: createObservable<readonly Finding[]>([]),
    battery: async () => null,
    isWeakPhone: false,
    version: __APP_VERSION__,
  };
}
