import type { SessionRecord } from "../../core/notebook/record";
import type { Timeline } from "../../core/protocol/timeline";
import { advance, type Transition } from "../../core/session/machine";
import type { PauseCause, Session, SessionEvent } from "../../core/session/session";
import type { TrackSound } from "../../core/track/splice";
import type { Stop } from "../devices";
import type { Writable } from "../observable";
import { createEffects, type EffectPorts } from "./effects";
import type { Players } from "./ports";
import { createSoundReturn } from "./sound-return";
import { createStage, type Stage } from "./stage";
import { noMassage, type ActiveState, type MassageState } from "./state";

export type MassagePorts = EffectPorts & {
  /** The one place where the state of the massage lies; it stands before the runner has come. */
  readonly state: Writable<MassageState>;
  readonly players: Players;
  readonly trackSound: () => TrackSound;
};

/** The one massage of this page: the only writer of its state, its player, and the ways to change them. */
export type RunningMassage = {
  readonly stage: Stage;
  readonly phase: () => MassageState["phase"];
  readonly active: () => ActiveState | null;
  /** MULAI was pressed, or the massage runs in another tab. */
  readonly wait: (phase: "starting" | "busy-elsewhere") => void;
  readonly begin: (session: Session, timeline: Timeline) => void;
  readonly apply: (transition: Transition) => void;
  readonly dispatch: (event: SessionEvent) => void;
  /** Takes over where the player stands. */
  readonly readClock: () => void;
  readonly pause: (cause: PauseCause) => void;
  readonly goSilent: () => void;
  /** Tries to bring the sound back; a second call waits for the first. */
  readonly retrySound: () => Promise<void>;
  /** Called when the massage is over or left. */
  readonly onRelease: (stop: Stop) => void;
  /** Puts the massage away. */
  readonly leave: () => void;
};

/** Performs what the session machine decides, on the ports. */
export function createRunningMassage(ports: MassagePorts): RunningMassage {
  const { clock, state } = ports;
  const stage = createStage(ports.players, ports.trackSound);
  const effects = createEffects(ports);
  let releases: Stop[] = [];

  const active = (): ActiveState | null => {
    const now = state.get();
    return now.phase === "on" ? now : null;
  };

  function apply({ session, effects: todo }: Transition): void {
    const now = active();
    if (now === null) return;
    state.set({ ...now, session });
    const { timeline } = now;
    const player = stage.player();
    effects.perform(todo, { session, timeline, player, soundRefused: goSilent, settle });
  }

  function dispatch(event: SessionEvent): void {
    const now = active();
    if (now === null) return;
    const next = advance(now.session, event, now.timeline);
    if (next.session !== now.session || next.effects.length > 0) apply(next);
  }

  const readClock = (): void =>
    dispatch({ type: "clock", positionMs: stage.positionMs(), now: clock.now() });

  function release(): void {
    for (const stop of releases) stop();
    releases = [];
    stage.clear();
  }

  /** Another massage may have begun while this one was written down; it keeps what it holds. */
  function settle(id: string, record: SessionRecord | null): void {
    const now = active();
    if (now === null || now.session.id !== id) return;
    state.set({ ...now, record, isSettled: true });
    release();
  }

  function goSilent(): void {
    const now = active();
    if (now === null || now.session.status === "ended") return;
    stage.goSilent(now.timeline, now.session.positionMs);
    dispatch({ type: "sound-changed", sound: "silent" });
    if (now.session.status === "running") void stage.player()?.play();
  }

  return {
    stage,
    phase: () => state.get().phase,
    active,
    wait: (phase) => state.set({ phase }),
    begin: (session, timeline) => {
      const lostClips = stage.lostClips();
      state.set({ phase: "on", session, timeline, lostClips, record: null, isSettled: false });
    },
    apply,
    dispatch,
    readClock,
    // The page may have slept: a break begins where the track stands, not where it was last seen.
    pause: (cause) => {
      readClock();
      dispatch({ type: "pause", cause, now: clock.now() });
    },
    goSilent,
    retrySound: createSoundReturn({ stage, active, readClock, dispatch, goSilent }),
    onRelease: (stop) => releases.push(stop),
    leave: () => {
      release();
      state.set(noMassage);
    },
  };
}
