import { isWeakPhone, readBattery } from "../adapters/browser/battery";
import { browserChance, browserClock } from "../adapters/browser/clock";
import { hasCiphers } from "../adapters/browser/has-ciphers";
import { createInstaller } from "../adapters/browser/installer";
import { createDeviceId, draftStorage, settingsStorage } from "../adapters/browser/local-values";
import { createMediaControls } from "../adapters/browser/media-controls";
import { createNeighbours } from "../adapters/browser/neighbours";
import { browserPhoneStorage } from "../adapters/browser/phone-storage";
import { createScreenLock } from "../adapters/browser/screen-lock";
import { createSpeaker } from "../adapters/browser/speaker";
import { browserVibrator } from "../adapters/browser/vibrator";
import { createDatabase } from "../adapters/database/database";
import { createLockReader } from "../adapters/database/lock-row";
import { createRecordStore } from "../adapters/database/record-store";
import { createLate } from "../application/late";
import { createLock } from "../application/lock/lock";
import { createDrafts } from "../application/notebook/drafts";
import { createNotebook } from "../application/notebook/notebook";
import { createObservable } from "../application/observable";
import { unknownUpdate, type Finding, type Services } from "../application/services";
import { noMassage, type MassageState } from "../application/session/state";
import { createSettings } from "../application/settings";

/** What the first page needs; what only a massage, a PIN, copies, reading aloud or an update need comes later. */
export function createServices(base: string): Services {
  const clock = browserClock;
  const openDatabase = createDatabase();
  const settings = createSettings(settingsStorage);
  const neighbours = createNeighbours();
  const { lock, guard } = createLock({
    canLock: hasCiphers(),
    loadRow: createLockReader(openDatabase),
    fetchKeyHolder: async (view) => {
      const { createBrowserKeyHolder } = await import("./later/lock");
      return createBrowserKeyHolder({
        openDatabase,
        neighbours,
        clock,
        chance: browserChance,
        view,
      });
    },
  });
  const notebook = createNotebook({
    store: createRecordStore(openDatabase),
    guard,
    phoneStorage: browserPhoneStorage,
    neighbours,
    clock,
    chance: browserChance,
    deviceId: createDeviceId(browserChance.newId),
  });
  const drafts = createDrafts(draftStorage, () => lock.get().state !== "none");
  lock.subscribe(drafts.conceal);
  const massage = createObservable<MassageState>(noMassage);
  const updates = createObservable(unknownUpdate);
  const devices = {
    vibrator: browserVibrator,
    speaker: createSpeaker((clip) => `${base}voice/id/${clip}.mp3`),
    screenLock: createScreenLock(),
    media: createMediaControls([{ src: `${base}icons/icon-192.png`, side: 192 }]),
  };

  return {
    clock,
    settings,
    notebook,
    lock,
    drafts,
    ...devices,
    massage,
    runner: createLate(async () => {
      const { createBrowserRunner } = await import("./later/massage");
      return createBrowserRunner({
        ...devices,
        base,
        openDatabase,
        clock,
        settings,
        notebook,
        massage,
      });
    }),
    copies: createLate(async () => {
      const { createBrowserCopies } = await import("./later/copies");
      return createBrowserCopies({ notebook, lock, clock, appVersion: __APP_VERSION__ });
    }),
    narrator: createLate(async () => {
      const { createBrowserNarrator } = await import("./later/reading");
      return createBrowserNarrator(base);
    }),
    updates,
    updater: createLate(async () => {
      const { createBrowserUpdater } = await import("./later/updates");
      return createBrowserUpdater({ base, updates, massage });
    }),
    installer: createInstaller(),
    findings: createObservable<readonly Finding[]>([]),
    battery: readBattery,
    isWeakPhone: isWeakPhone(),
    version: __APP_VERSION__,
  };
}
