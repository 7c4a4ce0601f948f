import { compileTimeline } from "../../core/protocol/compile";
import type { MassageChoices } from "../../core/protocol/choices";
import { practiceChoices, practiceOf } from "../../core/protocol/practice";
import type { Protocol, ProtocolId } from "../../core/protocol/protocol";
import type { Timeline } from "../../core/protocol/timeline";
import { startSession } from "../../core/session/machine";
import type { PauseCause, SessionFacts, StopReason } from "../../core/session/session";
import { isOffered, restoreSession } from "../../core/session/snapshot";
import type { PageLife } from "../devices";
import type { SessionGate } from "./ports";
import { createRunningMassage, type MassagePorts } from "./massage";
import { listenFor } from "./events";
import { findSnapshot, keepPart } from "./recovery";

export type RunnerPorts = MassagePorts & {
  readonly gate: SessionGate;
  readonly page: PageLife;
  readonly protocols: Readonly<Record<ProtocolId, Protocol>>;
  readonly newId: () => string;
};

/** What a massage can be told. What becomes of it stands in its state. */
export type SessionRunner = {
  /** Builds and loads the track ahead of MULAI, so that the first sound comes at once. */
  readonly prepare: (protocol: ProtocolId, choices: MassageChoices) => void;
  /** Lets a prepared track go that is not wanted after all. */
  readonly unprepare: () => void;
  readonly start: (protocol: ProtocolId, choices: MassageChoices) => Promise<void>;
  /** The same for the round on a pillow. */
  readonly preparePractice: (protocol: ProtocolId) => void;
  /** One short round on a pillow. Nothing of it is kept. */
  readonly practise: (protocol: ProtocolId) => Promise<void>;
  /** Finds a massage that was cut off. A snapshot that cannot be read is reported and set aside. */
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

/** Runs one massage at a time on this phone, from MULAI or from where the last one was cut off. */
export function createSessionRunner(ports: RunnerPorts): SessionRunner {
  const { clock, gate, protocols, state } = ports;
  const massage = createRunningMassage(ports);
  const { stage, dispatch } = massage;

  /** False when a massage runs in another tab. */
  async function enter(timeline: Timeline): Promise<boolean> {
    state.set({ phase: "starting" });
    const entered = await gate.enter();
    if (!entered.ok) {
      stage.player()?.pause();
      state.set({ phase: "busy-elsewhere" });
      return false;
    }
    massage.onRelease(entered.value);
    await stage.load(timeline);
    return true;
  }

  const isTaken = (): boolean => {
    const now = state.get();
    return now.phase === "starting" || (now.phase === "on" && now.session.status !== "ended");
  };

  type Plan = Pick<SessionFacts, "protocol" | "choices" | "isPractice">;

  async function begin(plan: Plan, timeline: Timeline): Promise<void> {
    if (isTaken()) return;
    // Some phones let sound begin only within the tap itself; the way in is looked up after it.
    if (stage.isLoaded(timeline)) void stage.player()?.play();
    if (!(await enter(timeline))) return;
    const left = plan.isPractice ? "nothing" : await findSnapshot(ports);
    if (typeof left === "object") await keepPart(left, ports);
    const id = ports.newId();
    const startedAt = clock.now();
    const started = startSession({ ...plan, id, startedAt, sound: stage.sound() }, timeline);
    massage.begin(started.session, timeline);
    listenFor(massage, ports);
    massage.apply(started);
  }

  const practiceAxis = (protocol: ProtocolId): Timeline =>
    compileTimeline(practiceOf(protocols[protocol]), practiceChoices(protocols[protocol]));

  async function recover(): ReturnType<SessionRunner["recover"]> {
    if (state.get().phase !== "idle" || (await gate.isBusy())) return "nothing";
    const found = await findSnapshot(ports);
    if (typeof found === "string") return found;
    if (!isOffered(found, clock.now()))
      return (await keepPart(found, ports)) === "kept" ? "kept-as-partial" : "nothing";
    const timeline = compileTimeline(protocols[found.protocol], found.choices);
    if (!(await enter(timeline))) return "nothing";
    const session = restoreSession({ ...found, sound: stage.sound() });
    stage.seekTo(session.positionMs);
    massage.begin(session, timeline);
    listenFor(massage, ports);
    return "found";
  }

  return {
    prepare: (protocol, choices) => {
      if (!isTaken()) void stage.prepare(compileTimeline(protocols[protocol], choices));
    },
    unprepare: () => {
      if (!isTaken() && massage.active() === null) stage.clear();
    },
    start: (protocol, choices) =>
      begin(
        { protocol, choices, isPractice: false },
        compileTimeline(protocols[protocol], choices),
      ),
    preparePractice: (protocol) => {
      if (!isTaken()) void stage.prepare(practiceAxis(protocol));
    },
    practise: (protocol) =>
      begin(
        { protocol, choices: practiceChoices(protocols[protocol]), isPractice: true },
        practiceAxis(protocol),
      ),
    recover,
    pause: massage.pause,
    resume: () => dispatch({ type: "resume", now: clock.now() }),
    stop: () => {
      massage.readClock();
      dispatch({ type: "stop", now: clock.now() });
    },
    giveReason: (reason) => dispatch({ type: "give-reason", reason }),
    repeatRound: () => dispatch({ type: "repeat-round", now: clock.now() }),
    leaveRest: () => dispatch({ type: "leave-rest" }),
    close: () => dispatch({ type: "close" }),
    finish: () => {
      massage.readClock();
      dispatch({ type: "finish", now: clock.now() });
    },
    retrySound: massage.retrySound,
    positionMs: () => {
      const now = massage.active();
      if (now === null) return 0;
      return now.session.status === "running" ? stage.positionMs() : now.session.positionMs;
    },
    leave: () => {
      ports.screenLock.release();
      ports.media.clear();
      massage.release();
      state.set({ phase: "idle" });
    },
  };
}
