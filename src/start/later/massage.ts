import { readBattery } from "../../adapters/browser/battery";
import { browserChance } from "../../adapters/browser/clock";
import { createMediaControls } from "../../adapters/browser/media-controls";
import { browserPageLife } from "../../adapters/browser/page-life";
import { createPlayers } from "../../adapters/browser/players";
import { browserSessionGate } from "../../adapters/browser/session-gate";
import { createSpeaker } from "../../adapters/browser/speaker";
import { createSoundOutput } from "../../adapters/browser/sound-output";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createSnapshotStore } from "../../adapters/database/snapshot-store";
import type { Notebook } from "../../application/notebook/notebook";
import type { Writable } from "../../application/observable";
import type { Services, TakenPackageService } from "../../application/services";
import type { MediaControls, Speaker } from "../../application/session/ports";
import { createSessionRunner, type SessionRunner } from "../../application/session/runner";
import type { MassageState } from "../../application/session/state";
import { protocols } from "../../content/protocols/index";
import { clipPath } from "../../content/voice/index";

export type BrowserRunnerOptions = Pick<
  Services,
  "clock" | "vibrator" | "speaker" | "screenLock"
> & {
  readonly media: MediaControls;
  readonly base: string;
  readonly openDatabase: OpenDatabase;
  readonly settings: Pick<Services["settings"], "get">;
  readonly notebook: Pick<Notebook, "addSession">;
  readonly massage: Writable<MassageState>;
  readonly takenPackage: TakenPackageService;
};

/** The clips that a midwife has spoken; what reads them comes only where she has. */
const spokenOf =
  ({ get, act }: TakenPackageService) =>
  async (clips: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> =>
    get().package?.voice === true ? act((keeper) => keeper.clips(clips)) : new Map();

/** What says a line beside the track, what stands on the lock screen, and what tells of the battery. */
export function createHeardDevices(
  base: string,
  takenPackage: TakenPackageService,
): {
  readonly speaker: Speaker;
  readonly media: MediaControls;
  readonly readBattery: Services["battery"];
} {
  const spoken = spokenOf(takenPackage);
  return {
    speaker: createSpeaker(
      (clip) => base + clipPath(clip),
      async (clip) => (await spoken([clip])).get(clip) ?? null,
    ),
    readBattery,
    media: createMediaControls([{ src: `${base}icons/icon-192.png`, side: 192 }]),
  };
}

/** What leads a massage. */
export function createBrowserRunner(options: BrowserRunnerOptions): SessionRunner {
  const { base, openDatabase, clock, settings, notebook, massage } = options;
  return createSessionRunner({
    ...options,
    state: massage,
    players: createPlayers({
      clock,
      base,
      clipAddress: (clip) => base + clipPath(clip),
      spoken: spokenOf(options.takenPackage),
    }),
    snapshots: createSnapshotStore(openDatabase),
    gate: browserSessionGate,
    output: createSoundOutput(),
    page: browserPageLife,
    protocols,
    newId: browserChance.newId,
    trackSound: () => {
      const { bed, voice, tick } = settings.get();
      return { bed, voice, tick };
    },
    isVoiceOn: () => settings.get().voice,
    isVibrationOn: () => settings.get().vibration,
    keepSession: notebook.addSession,
  });
}
