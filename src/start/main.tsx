import "../styles/index.css";

import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";

import { createDatabase } from "../adapters/database/database";
import { createLockReader } from "../adapters/database/lock-row";
import { createRecordStore } from "../adapters/database/record-store";
import { isWeakPhone, readBattery } from "../adapters/browser/battery";
import { browserChance, browserClock } from "../adapters/browser/clock";
import { hasCiphers } from "../adapters/browser/has-ciphers";
import { createInstaller } from "../adapters/browser/installer";
import { createMediaControls } from "../adapters/browser/media-controls";
import { createNeighbours } from "../adapters/browser/neighbours";
import { createScreenLock } from "../adapters/browser/screen-lock";
import { browserSessionGate } from "../adapters/browser/session-gate";
import { createDeviceId, draftStorage, settingsStorage } from "../adapters/browser/local-values";
import { createSpeaker } from "../adapters/browser/speaker";
import { browserPhoneStorage } from "../adapters/browser/phone-storage";
import { createUpdates } from "../adapters/browser/updates";
import { browserVibrator } from "../adapters/browser/vibrator";
import { App } from "../app/app";
import { pageAt } from "../app/pages";
import { createDrafts } from "../application/notebook/drafts";
import { createLate } from "../application/late";
import { createLateRunner } from "../application/late-runner";
import { createLock } from "../application/lock/lock";
import { createNotebook } from "../application/notebook/notebook";
import { createObservable } from "../application/observable";
import type { Finding, Services } from "../application/services";
import { createSettings } from "../application/settings";

type BrowserServices = Services & {
  /** Begins to read what is kept, before the page stands; gives what is done once it does. */
  readonly begin: () => () => Promise<void>;
};

/** Builds every adapter and joins them. @param base address of the site, ending in a slash */
function browserServices(base: string): BrowserServices {
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
  const screenLock = createScreenLock();
  const media = createMediaControls([{ src: `${base}icons/icon-192.png`, side: 192 }]);
  const speaker = createSpeaker((clip) => `${base}voice/id/${clip}.mp3`);
  const runner = createLateRunner(async () => {
    const { createBrowserRunner } = await import("./later/massage");
    return createBrowserRunner({
      base,
      openDatabase,
      clock,
      vibrator: browserVibrator,
      speaker,
      screenLock,
      media,
      trackSound: () => {
        const { bed, voice, tick } = settings.get();
        return { bed, voice, tick };
      },
      newId: browserChance.newId,
      isVoiceOn: () => settings.get().voice,
      isVibrationOn: () => settings.get().vibration,
      keepSession: notebook.addSession,
    });
  });
  const updates = createUpdates({
    url: `${base}service-worker.js`,
    scope: base,
    isHeld: browserSessionGate.isBusy,
    isMassageHere: () => runner.get().phase === "on",
  });
  const findings = createObservable<readonly Finding[]>([]);
  const report = (found: Finding): void => findings.set([...findings.get(), found]);

  return {
    clock,
    settings,
    notebook,
    lock,
    drafts,
    copies: createLate(async () => {
      const { createBrowserCopies } = await import("./later/copies");
      return createBrowserCopies({ notebook, lock, clock, appVersion: __APP_VERSION__ });
    }),
    runner,
    vibrator: browserVibrator,
    speaker,
    narrator: createLate(async () => {
      const { createBrowserNarrator } = await import("./later/reading");
      return createBrowserNarrator(base);
    }),
    screenLock,
    media,
    updates,
    installer: createInstaller(),
    findings,
    battery: readBattery,
    isWeakPhone: isWeakPhone(),
    version: __APP_VERSION__,
    begin: () => {
      const reading = notebook.open();
      return async () => {
        if (settings.unreadable.length > 0) report("settings");
        // Without the massage's code (first visit, no network) the notes are still there to read.
        const [recovered] = await Promise.all([
          runner.recover().catch(() => "nothing" as const),
          reading,
        ]);
        if (recovered === "unreadable") report("snapshot");
        if (recovered === "kept-as-partial") report("part");
        if (notebook.get().unreadable > 0) report("records");
      };
    },
  };
}

const base = import.meta.env.BASE_URL;
const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");

const services = browserServices(base);
const app = (
  <BrowserRouter basename={base}>
    <App services={services} />
  </BrowserRouter>
);

/** The written page is brought to life where it stands; `app-shell.html` is empty and is filled. */
async function begin(element: Element): Promise<void> {
  const goOn = services.begin();
  // A page that cannot be fetched is told by the page itself, when it is shown.
  await pageAt(`/${location.pathname.slice(base.length)}`)
    ?.page.preload()
    .catch(() => undefined);
  if (element.firstElementChild === null) createRoot(element).render(app);
  else hydrateRoot(element, app);
  await goOn();
}

void begin(root);
