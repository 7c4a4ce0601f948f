import type { SessionEvent } from "../../core/session/session";
import type { Stage } from "./stage";
import type { ActiveState } from "./state";

export type SoundReturnPorts = {
  readonly stage: Stage;
  readonly active: () => ActiveState | null;
  readonly readClock: () => void;
  readonly dispatch: (event: SessionEvent) => void;
  readonly goSilent: () => void;
};

/** Tries to bring the sound back, at the place where the massage is by then; a second call waits for the first. */
export function createSoundReturn(ports: SoundReturnPorts): () => Promise<void> {
  const { stage, active, readClock, dispatch, goSilent } = ports;
  let trying: Promise<void> | null = null;

  async function bringBack(): Promise<void> {
    const before = active();
    if (before === null) return;
    const { id } = before.session;
    const isStillOn = (): boolean => {
      const then = active();
      return then !== null && then.session.id === id && then.session.status !== "ended";
    };
    if (!(await stage.tryAudible(before.timeline, isStillOn))) return;
    readClock();
    dispatch({ type: "sound-changed", sound: "audible" });
    if (active()?.session.status !== "running") return;
    const played = await stage.player()?.play();
    if (played?.ok === false) goSilent();
  }

  return () => {
    trying ??= bringBack().finally(() => {
      trying = null;
    });
    return trying;
  };
}
