import { isWeakPhone } from "../adapters/browser/weak-phone";
import { browserClock } from "../adapters/browser/clock";
import { createInstaller } from "../adapters/browser/installer";
import { isAnythingStored } from "../adapters/browser/first-visit";
import { createScreenLock } from "../adapters/browser/screen-lock";
import { browserVibrator } from "../adapters/browser/vibrator";
import type { Clock } from "../application/devices";
import { createLate, type Late } from "../application/late";
import { createObservable } from "../application/observable";
import { unknownUpdate, type Finding, type Services } from "../application/services";
import { noMassage, type MassageState } from "../application/session/state";
import type { Stored } from "./later/stored";
import { createStoredServices } from "./stored-services";

/** What the pages use, and what comes after the first one: all that reads and writes what is stored. */
export type First = {
  readonly services: Services;
  readonly stored: Late<Stored>;
  /** Nothing is stored here yet, so that nothing is waited for. */
  readonly isFirstVisit: boolean;
};

/** Recording a voice: only a midwife's room asks for it. */
const lateStudio = (base: string, clock: Clock): Services["studio"] =>
  createLate(async () => {
    const { createBrowserStudio } = await import("./later/studio");
    return createBrowserStudio(base, clock);
  });

/**
 * What only a massage asks of the phone: lines beside the track, the lock screen, the battery. A tap that asks for a line
 * before they have come waits for them.
 */
function lateHeard(base: string, takenPackage: Services["takenPackage"]) {
  const heard = createLate(async () =>
    (await import("./later/massage")).createHeardDevices(base, takenPackage),
  );
  const speaker: Services["speaker"] = {
    say: (clip) => heard.act((one) => one.speaker.say(clip)).catch(() => false),
    hush: () => heard.get()?.speaker.hush(),
  };
  const media: Services["media"] = { show: (words) => heard.get()?.media.show(words) };
  const battery = () => heard.act((one) => one.readBattery()).catch(() => null);
  return { heard, speaker, media, battery };
}

/**
 * What the first page needs. What is stored, and what only a massage, copies, reading aloud or an update need, comes
 * later; what they tell is at hand from the start.
 */
export function createFirst(base: string): First {
  const clock = browserClock;
  const { stored, ...kept } = createStoredServices(clock, base);
  const { takenPackage } = kept;
  const { heard, ...spoken } = lateHeard(base, takenPackage);
  const massage = createObservable<MassageState>(noMassage);
  const updates = createObservable(unknownUpdate);
  const devices: Pick<Services, "vibrator" | "screenLock"> = {
    vibrator: browserVibrator,
    screenLock: createScreenLock(),
  };

  const services: Services = {
    clock,
    ...kept,
    keepsNotes: true,
    ...devices,
    ...spoken,
    massage,
    runner: createLate(async () => {
      const [{ createBrowserRunner }, one, { media, speaker }] = await Promise.all([
        import("./later/massage"),
        stored.fetch(),
        heard.fetch(),
      ]);
      return createBrowserRunner({
        ...devices,
        media,
        speaker,
        base,
        openDatabase: one.openDatabase,
        clock,
        settings: kept.settings,
        notebook: one.notebook,
        massage,
        takenPackage,
      });
    }),
    copies: createLate(async () => {
      const [{ createBrowserCopies }, one] = await Promise.all([
        import("./later/copies"),
        stored.fetch(),
      ]);
      return createBrowserCopies(one.here, { ...one, clock, appVersion: __APP_VERSION__ });
    }),
    handOver: createLate(async () => {
      const [{ createBrowserHandOver }, one, { backup }] = await Promise.all([
        import("./later/hand-over"),
        stored.fetch(),
        services.copies.fetch(),
      ]);
      return createBrowserHandOver({ ...one, backup, clock, appVersion: __APP_VERSION__ });
    }),
    room: createLate(async () => {
      const { createBrowserRoom } = await import("./later/room");
      return createBrowserRoom({ base, clock, appVersion: __APP_VERSION__ });
    }),
    narrator: createLate(async () => {
      const { createBrowserNarrator } = await import("./later/reading");
      return createBrowserNarrator(base, takenPackage);
    }),
    studio: lateStudio(base, clock),
    updates,
    updater: createLate(async () => {
      const { createBrowserUpdater } = await import("./later/updates");
      return createBrowserUpdater({ base, updates, massage });
    }),
    installer: createInstaller(),
    sharer: createLate(async () => {
      const { createAppSharer } = await import("../adapters/browser/app-sharer");
      return createAppSharer(base);
    }),
    findings: createObservable<readonly Finding[]>([]),
    isWeakPhone: isWeakPhone(),
    version: __APP_VERSION__,
  };
  return { services, stored, isFirstVisit: !isAnythingStored() };
}
