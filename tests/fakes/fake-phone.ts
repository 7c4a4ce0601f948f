import { createNotebook, type Notebook } from "../../src/application/notebook/notebook";
import { openGuard } from "./open-guard";
import { createObservable } from "../../src/application/observable";
import { noMassage, type MassageState } from "../../src/application/session/state";
import { createSessionRunner } from "../../src/application/session/runner";
import { protocols } from "../../src/content/protocols/index";
import { usualChoices } from "../../src/core/protocol/choices";
import type { Session } from "../../src/core/session/session";
import { DEFAULT_SOUND } from "../../src/core/track/splice";
import { createFakeClock, type FakeClock } from "./fake-clock";
import {
  createFakeChance,
  createFakeGate,
  createFakeMediaControls,
  createFakeNeighbours,
  createFakePageLife,
  createFakeScreenLock,
  createFakeSoundOutput,
  createFakeSpeaker,
  createFakeVibrator,
} from "./fake-devices";
import { createFakePlayers } from "./fake-players";
import {
  createFakePhoneStorage,
  createFakeRecordStore,
  createFakeSnapshotStore,
  type FakeRecordStore,
  type FakeSnapshotStore,
  type Journal,
} from "./fake-stores";
import { emptyNotebook } from "../../src/application/notebook/state";

export const jujunChoices = usualChoices(protocols.jujun);
export const downwardChoices = usualChoices(protocols.downward);

type Kept = {
  readonly clock: FakeClock;
  readonly snapshots: FakeSnapshotStore;
  readonly records: FakeRecordStore;
};

/**
 * A phone with the app open on it. Given what another phone kept, it is the same phone with the app opened anew:
 * nothing in memory is left.
 */
export function createFakePhone(kept?: Kept) {
  const journal: Journal = [];
  const clock = kept?.clock ?? createFakeClock();
  const snapshots = kept?.snapshots ?? createFakeSnapshotStore(journal);
  const records = kept?.records ?? createFakeRecordStore(journal);
  const players = createFakePlayers(clock);
  const gate = createFakeGate();
  const page = createFakePageLife();
  const vibrator = createFakeVibrator();
  const output = createFakeSoundOutput();
  const speaker = createFakeSpeaker();
  const screenLock = createFakeScreenLock();
  const media = createFakeMediaControls();
  const chance = createFakeChance(kept === undefined ? "id" : "later");
  const wishes = { voice: true, vibration: true };

  const made = createNotebook({
    state: createObservable(emptyNotebook),
    store: records,
    guard: openGuard,
    phoneStorage: createFakePhoneStorage(),
    neighbours: createFakeNeighbours(),
    clock,
    chance,
    deviceId: () => "phone-1",
  });
  const notebook = { ...made, act: <R>(act: (one: Notebook) => Promise<R>) => act(made) };
  const massage = createObservable<MassageState>(noMassage);
  const runner = createSessionRunner({
    state: massage,
    clock,
    vibrator,
    output,
    speaker,
    screenLock,
    media,
    snapshots,
    players,
    gate,
    page,
    protocols,
    isVoiceOn: () => wishes.voice,
    isVibrationOn: () => wishes.vibration,
    keepSession: notebook.addSession,
    trackSound: () => DEFAULT_SOUND,
    newId: chance.newId,
  });

  return {
    journal,
    clock,
    snapshots,
    records,
    players,
    gate,
    page,
    vibrator,
    output,
    speaker,
    screenLock,
    media,
    wishes,
    notebook,
    massage,
    runner,
    /** The massage on the screen. */
    session: (): Session => {
      const state = massage.get();
      if (state.phase !== "on") throw new Error(`no massage is on: ${state.phase}`);
      return state.session;
    },
    /** The player that was made last of its kind. */
    audible: () => last(players.audibleMade),
    silent: () => last(players.silentMade),
  };
}

export type FakePhone = ReturnType<typeof createFakePhone>;

function last<T>(list: readonly T[]): T {
  const found = list[list.length - 1];
  if (found === undefined) throw new Error("none was made");
  return found;
}
