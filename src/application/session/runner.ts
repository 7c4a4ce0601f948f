import type { MassageChoices } from "../../core/protocol/choices";
import type { ProtocolId } from "../../core/protocol/protocol";
import type { PauseCause, StopReason } from "../../core/session/session";
import { createRunningMassage } from "./massage";
import { massagePlan, practicePlan } from "./plan";
import { createStarting, type Recovered, type StartingPorts } from "./starting";

export type RunnerPorts = StartingPorts;

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
  readonly recover: () => Promise<Recovered>;
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
  const { clock, protocols } = ports;
  const massage = createRunningMassage(ports);
  const { stage, dispatch } = massage;
  const { isTaken, begin, recover } = createStarting(massage, ports);

  return {
    prepare: (protocol, choices) => {
      if (!isTaken()) void stage.prepare(massagePlan(protocols, protocol, choices));
    },
    unprepare: () => {
      if (!isTaken() && massage.active() === null) stage.clear();
    },
    start: (protocol, choices) => begin(massagePlan(protocols, protocol, choices)),
    preparePractice: (protocol) => {
      if (!isTaken()) void stage.prepare(practicePlan(protocols, protocol));
    },
    practise: (protocol) => begin(practicePlan(protocols, protocol)),
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
      massage.leave();
    },
  };
}
