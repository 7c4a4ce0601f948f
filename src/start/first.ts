import { isWeakPhone, readBattery } from "../adapters/browser/battery";
import { browserClock } from "../adapters/browser/clock";
import { hasCiphers } from "../adapters/browser/has-ciphers";
import { createInstaller } from "../adapters/browser/installer";
import { draftStorage, settingsStorage } from "../adapters/browser/local-values";
import { createMediaControls } from "../adapters/browser/media-controls";
import { createScreenLock } from "../adapters/browser/screen-lock";
import { createSpeaker } from "../adapters/browser/speaker";
import { browserVibrator } from "../adapters/browser/vibrator";
import { createLate } from "../application/late";
import { noLock } from "../application/lock/no-lock";
import { createDrafts } from "../application/notebook/drafts";
import { emptyNotebook } from "../application/notebook/state";
import { createObservable, updateOf } from "../application/observable";
import { unknownUpdate, type Finding, type Services } from "../application/services";
import { noMassage, type MassageState } from "../application/session/state";
import { createSettings } from "../application/settings";
import { failure } from "../core/result";

/**
 * What the first page needs. What reads and writes the notebook, and what only a massage, copies, reading aloud or an
 * update need, comes later; what they tell is at hand from the start.
 */
export function createServices(base: string): Services {
  const clock = browserClock;
  const settings = createSettings(settingsStorage);
  const state = createObservable(emptyNotebook);
  const view = createObservable(noLock(hasCiphers()));
  const room = createLate(async () => {
    try {
      const { createBrowserNotebook } = await import("./later/notebook");
      return createBrowserNotebook({ clock, state, view });
    } catch (error) {
      // Whoever reads the notes is told, and whoever writes tries again.
      updateOf(state)({ status: "unavailable" });
      throw error;
    }
  });
  const notebook: Services["notebook"] = {
    ...state,
    act: (act) => room.act((one) => act(one.notebook)),
  };
  const lock: Services["lock"] = {
    ...view,
    ask: (act) => room.act((one) => one.lock.ask(act)).catch(() => failure("unavailable")),
  };
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
      const [{ createBrowserRunner }, { notebook: keeping, openDatabase }] = await Promise.all([
        import("./later/massage"),
        room.fetch(),
      ]);
      return createBrowserRunner({
        ...devices,
        base,
        openDatabase,
        clock,
        settings,
        notebook: keeping,
        massage,
      });
    }),
    copies: createLate(async () => {
      const [{ createBrowserCopies }, one] = await Promise.all([
        import("./later/copies"),
        room.fetch(),
      ]);
      return createBrowserCopies({ ...one, clock, appVersion: __APP_VERSION__ });
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
