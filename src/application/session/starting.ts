import { startSession } from "../../core/session/machine";
import { isOffered, restoreSession } from "../../core/session/snapshot";
import type { PageLife } from "../devices";
import { listenFor } from "./events";
import type { MassagePorts, RunningMassage } from "./massage";
import { massagePlan, type Plan, type Protocols } from "./plan";
import type { SessionGate, SoundOutput } from "./ports";
import { findSnapshot, keepPart } from "./recovery";

export type StartingPorts = MassagePorts & {
  readonly gate: SessionGate;
  readonly page: PageLife;
  readonly output: SoundOutput;
  readonly protocols: Protocols;
  readonly newId: () => string;
};

export type Recovered = "nothing" | "found" | "kept-as-partial" | "unreadable";

/** How a massage comes to be on: by MULAI, or from where the last one was cut off. */
export type Starting = {
  /** A massage runs on this page, or is about to. */
  readonly isTaken: () => boolean;
  readonly begin: (plan: Plan) => Promise<void>;
  readonly recover: () => Promise<Recovered>;
};

export function createStarting(massage: RunningMassage, ports: StartingPorts): Starting {
  const { clock, gate, protocols } = ports;
  const { stage } = massage;

  /** False when a massage runs in another tab. */
  async function enter(plan: Plan): Promise<boolean> {
    massage.wait("starting");
    const entered = await gate.enter();
    if (!entered.ok) {
      stage.player()?.pause();
      massage.wait("busy-elsewhere");
      return false;
    }
    massage.onRelease(entered.value);
    await stage.load(plan);
    return true;
  }

  const isTaken = (): boolean => {
    const session = massage.active()?.session;
    return massage.phase() === "starting" || (session !== undefined && session.status !== "ended");
  };

  return {
    isTaken,
    begin: async (plan) => {
      if (isTaken()) return;
      // Some phones let sound begin only within the tap itself; the way in is looked up after it.
      if (stage.isLoaded(plan)) void stage.player()?.play();
      if (!(await enter(plan))) return;
      const left = plan.isPractice ? "nothing" : await findSnapshot(ports);
      if (typeof left === "object") await keepPart(left, ports);
      const { timeline, protocol, choices, isPractice } = plan;
      const facts = { protocol, choices, isPractice, sound: stage.sound() };
      const started = startSession(
        { ...facts, id: ports.newId(), startedAt: clock.now() },
        timeline,
      );
      massage.begin(started.session, timeline);
      listenFor(massage, ports);
      massage.apply(started);
    },
    recover: async () => {
      if (massage.phase() !== "idle" || (await gate.isBusy())) return "nothing";
      const found = await findSnapshot(ports);
      if (typeof found === "string") return found;
      if (!isOffered(found, clock.now()))
        return (await keepPart(found, ports)) === "kept" ? "kept-as-partial" : "nothing";
      const plan = massagePlan(protocols, found.protocol, found.choices);
      if (!(await enter(plan))) return "nothing";
      const session = restoreSession({ ...found, sound: stage.sound() });
      stage.seekTo(session.positionMs);
      massage.begin(session, plan.timeline);
      listenFor(massage, ports);
      return "found";
    },
  };
}
