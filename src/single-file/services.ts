import { readBattery } from "../adapters/browser/battery";
import { browserClock } from "../adapters/browser/clock";
import { createMediaControls } from "../adapters/browser/media-controls";
import { createNarrator } from "../adapters/browser/narrator";
import { createScreenLock } from "../adapters/browser/screen-lock";
import { createSpeaker } from "../adapters/browser/speaker";
import { browserVibrator } from "../adapters/browser/vibrator";
import { createLate } from "../application/late";
import { createObservable } from "../application/observable";
import type { Services } from "../application/services";
import { noMassage, type MassageState } from "../application/session/state";
import { clipPath } from "../content/voice/index";
import { lessonClipPath } from "../content/voice/lesson-voice";
import type { Settings } from "../core/settings/schema";
import { usualSettings } from "../core/settings/settings";
import { stillServices } from "../start/still";
import { soundAddress } from "./carried-files";
import { createFileRunner } from "./massage";
import { createMemoryNotebook } from "./memory-notebook";

/** What the pages use where nothing is stored and nothing is fetched. What is chosen holds until the file is closed. */
export function createFileServices(): Services {
  const clock = browserClock;
  // A number that is lost with the file is not asked for.
  const settings = createObservable<Settings>({ ...usualSettings, contactAsked: true });
  const notebook = createMemoryNotebook(clock);
  const massage = createObservable<MassageState>(noMassage);
  const devices = {
    vibrator: browserVibrator,
    speaker: createSpeaker((clip) => soundAddress(clipPath(clip))),
    screenLock: createScreenLock(),
    media: createMediaControls([]),
  };
  const runner = createFileRunner({ ...devices, clock, settings, notebook, massage });
  return {
    ...stillServices(),
    ...devices,
    clock,
    settings: {
      ...settings,
      isKept: createObservable(false),
      change: (change) => settings.set({ ...settings.get(), ...change(settings.get()) }),
    },
    notebook: { ...notebook, act: (act) => act(notebook) },
    keepsNotes: false,
    massage,
    runner: createLate(async () => runner),
    narrator: createLate(() => createNarrator((clip) => soundAddress(lessonClipPath(clip)))),
    battery: readBattery,
  };
}
