import { createLock } from "../application/lock/lock";
import { createNotebook } from "../application/notebook/notebook";
import { createDrafts } from "../application/notebook/drafts";
import { createObservable } from "../application/observable";
import { unknownUpdate, type Finding, type Services } from "../application/services";
import type { Clock } from "../application/devices";
import type { ScreenLock } from "../application/session/ports";
import { createLate } from "../application/late";
import { noMassage } from "../application/session/state";
import { createSettings } from "../application/settings";
import { success } from "../core/result";

const nothing = (): void => undefined;
const clock: Clock = {
  now: () => "2026-01-01T12:00:00.000+07:00",
  at: () => null,
  monotonicMs: () => 0,
  every: () => nothing,
};
const screenLock: ScreenLock = {
  take: nothing,
  release: nothing,
  state: () => "off",
  subscribe: () => nothing,
};
const media: Services["media"] = {
  show: nothing,
  showProgress: nothing,
  onAction: () => nothing,
  clear: nothing,
};

/** Services of a page that nobody uses yet: nothing stored, nothing running, no devices. */
export function stillServices(): Services {
  const settings = createSettings({
    load: () => undefined,
    save: () => success(null),
    subscribe: () => nothing,
  });
  const { lock, guard } = createLock({
    canLock: true,
    loadRow: async () => success(undefined),
    fetchKeyHolder: () => new Promise<never>(() => undefined),
  });
  const notebook = createNotebook({
    store: {
      loadAll: async () => success([]),
      load: async () => success([]),
      put: async () => success(null),
      withdrawAll: async () => success(null),
      withdrawnAt: async () => success(null),
      bringAllBack: async () => success(null),
      dropWithdrawn: async () => success(null),
    },
    guard,
    neighbours: { tell: nothing, subscribe: () => nothing },
    phoneStorage: {
      persistence: async () => "unknown",
      askToPersist: async () => "unknown",
      room: async () => "unknown",
    },
    clock,
    chance: { newId: () => "" },
    deviceId: () => "",
  });
  const vibrator = { canVibrate: true, buzz: nothing };
  const speaker = { say: async () => false, hush: nothing };
  return {
    clock,
    settings,
    notebook,
    lock,
    drafts: createDrafts(
      { load: () => undefined, save: () => success(null), subscribe: () => nothing },
      () => true,
    ),
    copies: createLate(() => new Promise<never>(nothing)),
    massage: createObservable(noMassage),
    runner: createLate(() => new Promise<never>(nothing)),
    vibrator,
    speaker,
    narrator: createLate(() => new Promise<never>(nothing)),
    screenLock,
    media,
    updates: createObservable(unknownUpdate),
    updater: createLate(() => new Promise<never>(nothing)),
    installer: { ...createObservable("installed" as const), prompt: async () => undefined },
    findings: createObservable<readonly Finding[]>([]),
    battery: async () => null,
    isWeakPhone: false,
    version: __APP_VERSION__,
  };
}
