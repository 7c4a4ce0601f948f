import { browserChance } from "../../adapters/browser/clock";
import { browserPageLife } from "../../adapters/browser/page-life";
import { createPlayers, type PlayersOptions } from "../../adapters/browser/players";
import { browserSessionGate } from "../../adapters/browser/session-gate";
import { createSoundOutput } from "../../adapters/browser/sound-output";
import type { OpenDatabase } from "../../adapters/database/attempt";
import { createSnapshotStore } from "../../adapters/database/snapshot-store";
import type { Notebook } from "../../application/notebook/notebook";
import type { Writable } from "../../application/observable";
import type { Services } from "../../application/services";
import { createSessionRunner, type SessionRunner } from "../../application/session/runner";
import type { MassageState } from "../../application/session/state";
import { protocols } from "../../content/protocols/index";
import { clipPath } from "../../content/voice/index";

export type BrowserRunnerOptions = Pick<
  Services,
  "clock" | "vibrator" | "speaker" | "screenLock" | "media"
> & {
  readonly base: string;
  readonly openDatabase: OpenDatabase;
  readonly settings: Pick<Services["settings"], "get">;
  readonly notebook: Pick<Notebook, "addSession">;
  readonly massage: Writable<MassageState>;
  readonly spoken: NonNullable<PlayersOptions["spoken"]>;
};

/** What leads a massage. */
export function createBrowserRunner(options: BrowserRunnerOptions): SessionRunner {
  const { base, openDatabase, clock, settings, notebook, massage, spoken } = options;
  return createSessionRunner({
    ...options,
    state: massage,
    players: createPlayers({
      clock,
      base,
      clipAddress: (clip) => base + clipPath(clip),
      spoken,
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
