import { compileTimeline } from "../core/protocol/compile";
import type { MassageChoices } from "../core/protocol/choices";
import { neighbourCueMs } from "../core/protocol/position";
import type { Protocol, ProtocolId } from "../core/protocol/protocol";
import type { Timeline } from "../core/protocol/timeline";
import { advance, startSession, type Transition } from "../core/session/machine";
import type { PauseCause, Session, SessionEvent, StopReason } from "../core/session/session";
import type { SessionRecord } from "../core/notebook/record";
import { isOffered, restoreSession } from "../core/session/snapshot";
import type { Sound as TrackSound } from "../core/track/splice";
import { createObservable, type Observable } from "./observable";
import { createEffects, type EffectPorts } from "./session-effects";
import { createStage } from "./session-stage";
import { loadSnapshot } from "./session-snapshot";
import type { MediaAction, PageEvent, PageLife, Players, SessionGate, Stop } from "./ports";

export type RunnerState =
  | { readonly phase: "idle" }
  /** MULAI was pressed; the track is being loaded. */
  | { readonly phase: "starting" }
  | {
      readonly phase: "on";
      readonly session: Session;
      readonly timeline: Timeline;
      /** Sounds of this massage that could not be used. */
      readonly lostClips: number;
      /** Kept when the massage has ended; null when there was nothing to keep. */
      readonly record: SessionRecord | null;
      /** True once the end is written down, or could not be. */
      readonly isSettled: boolean;
    }
  | { readonly phase: "busy-elsewhere" };

export type RunnerPorts = EffectPorts & {
  readonly players: Players;
  readonly gate: SessionGate;
  readonly page: PageLife;
  readonly protocols: Readonly<Record<ProtocolId, Protocol>>;
  readonly trackSound: () => TrackSound;
  readonly newId: () => string;
};

export type SessionRunner = Observable<RunnerState> & {
  /** Builds and loads the track ahead of MULAI, so that the first sound comes at once. */
  readonly prepare: (protocol: ProtocolId, choices: MassageChoices) => void;
  readonly start: (protocol: ProtocolId, choices: MassageChoices) => Promise<void>;
  /** Finds a massage that was cut off. A snapshot that cannot be read is reported and put away. */
  readonly recover: () => Promise<"nothing" | "found" | "kept-as-partial" | "unreadable">;
  readonly pause: (cause: PauseCause) => void;
  readonly resume: () => void;
  readonly stop: () => void;
  readonly giveReason: (reason: StopReason) => void;
  readonly repeatRound: () => void;
  readonly leaveRest: () => void;
  readonly close: () => void;
  readonly finish: () => void;
  readonly retrySound: () => Promise<void>;
  /** Where the massage stands now, in ms, finer than the last event. */
  readonly positionMs: () => number;
  /** Puts an ended massage away. */
  readonly leave: () => void;
};

/** How often the silent player's clock is read, in ms: it does not tell by itself. */
const TICK_MS = 250;
/** How often a track is asked all the same, in ms, should its own events fail to come. */
const SAFETY_MS = 1_000;

/** Performs what the session machine decides, on the ports, and feeds it with what they report. */
export function createSessionRunner(ports: RunnerPorts): SessionRunner {
  const { clock, gate, page, players, protocols } = ports;
  const state = createObservable<RunnerState>({ phase: "idle" });
  const stage = createStage(players, ports.trackSound);
  const effects = createEffects(ports);
  let releases: Stop[] = [];

  function apply({ session, effects: todo }: Transition): void {
    const now = state.get();
    if (now.phase !== "on") return;
    state.set({ ...now, session });
    effects.perform(todo, {
      session,
      timeline: now.timeline,
      player: stage.player(),
      soundRefused: goSilent,
      settle,
    });
  }

  function dispatch(event: SessionEvent): void {
    const now = state.get();
    if (now.phase !== "on") return;
    const next = advance(now.session, event, now.timeline);
    if (next.session !== now.session || next.effects.length > 0) apply(next);
  }

  /** Another massage may have begun while this one was written down; it keeps what it holds. */
  function settle(id: string, record: SessionRecord | null): void {
    const now = state.get();
    if (now.phase !== "on" || now.session.id !== id) return;
    state.set({ ...now, record, isSettled: true });
    release();
  }

  function release(): void {
    for (const stop of releases) stop();
    releases = [];
    stage.clear();
  }

  let readMs = -Infinity;
  const readClock = (): void => {
    readMs = clock.monotonicMs();
    dispatch({ type: "clock", positionMs: stage.positionMs(), now: clock.now() });
  };
  const tick = (): void => {
    const isDue = stage.sound() === "silent" || clock.monotonicMs() - readMs >= SAFETY_MS;
    if (isDue) readClock();
  };

  /** The page may have slept since the last tick: a break begins where the track stands, not where it was last seen. */
  function pause(cause: PauseCause): void {
    readClock();
    dispatch({ type: "pause", cause, now: clock.now() });
  }

  function onMedia(action: MediaAction): void {
    const now = state.get();
    if (now.phase !== "on") return;
    switch (action) {
      case "play":
        // What she has stopped is not started again from a lock screen.
        if (now.session.status === "paused") dispatch({ type: "resume", now: clock.now() });
        return;
      case "pause":
        pause("lock-screen");
        return;
      case "previous":
      case "next": {
        const way = action === "previous" ? "back" : "forward";
        const toMs = neighbourCueMs(now.timeline, stage.positionMs(), way);
        if (toMs !== null) dispatch({ type: "seek", toMs });
      }
    }
  }

  function onPage(event: PageEvent): void {
    switch (event) {
      case "frozen":
        pause("page-frozen");
        return;
      case "hidden":
      case "visible":
      case "resumed":
        readClock();
    }
  }

  /** A call that ends may let the track play on; what she has stopped stays still. */
  function resumeFromOutside(): void {
    const now = state.get();
    if (now.phase !== "on") return;
    if (now.session.status === "paused") dispatch({ type: "resume", now: clock.now() });
    else if (now.session.status !== "running") stage.player()?.pause();
  }

  function listen(): void {
    releases.push(
      clock.every(TICK_MS, tick),
      page.subscribe(onPage),
      ports.media.onAction(onMedia),
      stage.subscribe((event) => {
        switch (event.type) {
          case "position":
          case "ended":
            readClock();
            return;
          case "paused-outside":
            pause("outside");
            return;
          case "resumed-outside":
            resumeFromOutside();
            return;
          case "failed":
            goSilent();
        }
      }),
    );
  }

  function goSilent(): void {
    const now = state.get();
    if (now.phase !== "on") return;
    stage.goSilent(now.timeline, now.session.positionMs);
    dispatch({ type: "sound-changed", sound: "silent" });
    if (now.session.status === "running") void stage.player()?.play();
  }

  async function enter(protocol: ProtocolId, choices: MassageChoices): Promise<Timeline | null> {
    const timeline = compileTimeline(protocols[protocol], choices);
    state.set({ phase: "starting" });
    const entered = await gate.enter();
    if (!entered.ok) {
      state.set({ phase: "busy-elsewhere" });
      return null;
    }
    releases.push(entered.value);
    try {
      await stage.load(timeline);
    } catch (error) {
      release();
      state.set({ phase: "idle" });
      throw error;
    }
    return timeline;
  }

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    prepare: (protocol, choices) => {
      if (state.get().phase !== "on")
        void stage.load(compileTimeline(protocols[protocol], choices));
    },
    start: async (protocol, choices) => {
      const before = state.get();
      if (before.phase === "starting") return;
      if (before.phase === "on" && before.session.status !== "ended") return;
      const timeline = await enter(protocol, choices);
      if (timeline === null) return;
      const started = startSession(
        { id: ports.newId(), protocol, choices, startedAt: clock.now(), sound: stage.sound() },
        timeline,
      );
      const lostClips = stage.lostClips();
      state.set({
        phase: "on",
        session: started.session,
        timeline,
        lostClips,
        record: null,
        isSettled: false,
      });
      listen();
      apply(started);
    },
    recover: async () => {
      if (state.get().phase !== "idle" || (await gate.isBusy())) return "nothing";
      const found = await loadSnapshot(ports.snapshots, protocols);
      if (found === "nothing" || found === "unreadable") return found;
      if (!isOffered(found, clock.now())) {
        const ended = restoreSession(found);
        const timeline = compileTimeline(protocols[found.protocol], found.choices);
        const { session } = advance(ended, { type: "finish", now: clock.now() }, timeline);
        const kept = await ports.keepSession(session);
        if (kept.isSafe) await ports.snapshots.clear();
        return "kept-as-partial";
      }
      const timeline = await enter(found.protocol, found.choices);
      if (timeline === null) return "nothing";
      const session = restoreSession({ ...found, sound: stage.sound() });
      stage.seekTo(session.positionMs);
      state.set({
        phase: "on",
        session,
        timeline,
        lostClips: stage.lostClips(),
        record: null,
        isSettled: false,
      });
      listen();
      return "found";
    },
    pause,
    resume: () => dispatch({ type: "resume", now: clock.now() }),
    stop: () => {
      readClock();
      dispatch({ type: "stop", now: clock.now() });
    },
    giveReason: (reason) => dispatch({ type: "give-reason", reason }),
    repeatRound: () => dispatch({ type: "repeat-round", now: clock.now() }),
    leaveRest: () => dispatch({ type: "leave-rest" }),
    close: () => dispatch({ type: "close" }),
    finish: () => {
      readClock();
      dispatch({ type: "finish", now: clock.now() });
    },
    retrySound: async () => {
      const now = state.get();
      if (now.phase !== "on") return;
      const { id } = now.session;
      const isStillOn = (): boolean => {
        const then = state.get();
        return then.phase === "on" && then.session.id === id && then.session.status !== "ended";
      };
      if (!(await stage.tryAudible(now.timeline, isStillOn))) return;
      readClock();
      dispatch({ type: "sound-changed", sound: "audible" });
      const then = state.get();
      if (then.phase !== "on" || then.session.status !== "running") return;
      const played = await stage.player()?.play();
      if (played?.ok === false) goSilent();
    },
    positionMs: () => {
      const now = state.get();
      if (now.phase !== "on") return 0;
      return now.session.status === "running" ? stage.positionMs() : now.session.positionMs;
    },
    leave: () => {
      ports.screenLock.release();
      ports.media.clear();
      release();
      state.set({ phase: "idle" });
    },
  };
}
