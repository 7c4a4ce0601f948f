import { browserChance } from "../adapters/browser/clock";
import { browserPageLife } from "../adapters/browser/page-life";
import { createPlayers } from "../adapters/browser/players";
import { createSoundOutput } from "../adapters/browser/sound-output";
import type { Notebook } from "../application/notebook/notebook";
import type { Writable } from "../application/observable";
import type { MediaControls } from "../application/session/ports";
import type { Services } from "../application/services";
import type { Players, SessionGate, SnapshotStore } from "../application/session/ports";
import { createSessionRunner, type SessionRunner } from "../application/session/runner";
import type { MassageState } from "../application/session/state";
import { protocols } from "../content/protocols/index";
import { clipPath } from "../content/voice/index";
import { success } from "../core/result";
import { isCarried, soundAddress } from "./carried-files";

/** A massage that is cut off is not found again: nothing is stored. */
const noSnapshots: SnapshotStore = {
  load: async () => success(null),
  save: async () => success(null),
  clear: async () => success(null),
  setAside: async () => success(null),
};

/** Of two windows with the same file neither knows the other. */
const openGate: SessionGate = {
  enter: async () => success(() => undefined),
  isBusy: async () => false,
};

/** What the file does not carry was not lost: it is told before the massage that some lines are only on the screen. */
function createFilePlayers(clock: Services["clock"]): Players {
  const players = createPlayers({
    clock,
    base: "./",
    clipAddress: (clip) => soundAddress(clipPath(clip)),
  });
  return {
    ...players,
    audible: async (timeline, sound) => {
      const loaded = await players.audible(timeline, sound);
      if (!loaded.ok) return loaded;
      const lost = loaded.value.lost.filter(({ clip }) => isCarried(clipPath(clip)));
      return success({ ...loaded.value, lost });
    },
  };
}

export type FileRunnerOptions = Pick<Services, "clock" | "vibrator" | "speaker" | "screenLock"> & {
  readonly media: MediaControls;
  readonly settings: Pick<Services["settings"], "get">;
  readonly notebook: Pick<Notebook, "addSession">;
  readonly massage: Writable<MassageState>;
};

/** What leads a massage in the single file: the app's own runner, with sounds that are at hand. */
export function createFileRunner(options: FileRunnerOptions): SessionRunner {
  const { clock, settings, notebook, massage } = options;
  return createSessionRunner({
    ...options,
    state: massage,
    players: createFilePlayers(clock),
    snapshots: noSnapshots,
    gate: openGate,
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
