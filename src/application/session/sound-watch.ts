import { MINUTE_MS } from "../../core/time/spans";
import type { Clock, Stop } from "../devices";
import type { RunningMassage } from "./massage";
import type { SoundOutput } from "./ports";

/** How often a way out for sound is looked for while there is none, in ms. Not every browser tells when one comes. */
export const LOOK_FOR_OUTPUT_EVERY_MS = 2_000;
/** A sound that breaks is tried again by itself, but not more often than this, in ms. */
const RETRY_EVERY_MS = MINUTE_MS;

/**
 * Looks after the sound of a massage: tries again what broke. While the phone has nothing that sound could come out of
 * the massage is a silent one: a browser would play on into nothing, also after the way out is there again.
 */
export function createSoundWatch(
  massage: RunningMassage,
  { clock, output }: { readonly clock: Clock; readonly output: SoundOutput },
): { readonly failed: () => void; readonly stop: Stop } {
  const { stage } = massage;
  let triedMs = -Infinity;
  let isLost = false;
  let wasRunning = false;

  async function look(): Promise<void> {
    const isThere = await output.isThere();
    const wasLost = isLost;
    isLost = !isThere;
    // A sound that still seems to play is given up only when two looks agree.
    if (isLost && wasLost && stage.sound() === "audible") massage.goSilent();
    if (isThere && wasLost) await massage.retrySound();
  }

  async function mend(): Promise<void> {
    await look();
    if (isLost || clock.monotonicMs() - triedMs < RETRY_EVERY_MS) return;
    triedMs = clock.monotonicMs();
    await massage.retrySound();
  }

  function tick(): void {
    const isRunning = massage.active()?.session.status === "running";
    // What was lost during a pause is told by no element; and the first look shows whether this browser tells at all.
    const hasBegun = isRunning && !wasRunning;
    wasRunning = isRunning;
    if (hasBegun || isLost) void look();
  }

  function onChange(): void {
    triedMs = -Infinity;
    if (stage.sound() === "silent") void mend();
  }

  const stops = [clock.every(LOOK_FOR_OUTPUT_EVERY_MS, tick), output.onChange(onChange)];
  return {
    failed: () => {
      massage.goSilent();
      void mend();
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
