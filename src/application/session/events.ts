import { neighbourCueMs } from "../../core/protocol/position";
import { MINUTE_MS } from "../../core/time/spans";
import { createClockWatch, LOOK_EVERY_MS } from "./clock-watch";
import type { Clock, PageEvent, PageLife } from "../devices";
import type { MediaAction, MediaControls, PlayerEvent } from "./ports";
import type { RunningMassage } from "./massage";

export type EventPorts = {
  readonly clock: Clock;
  readonly page: PageLife;
  readonly media: MediaControls;
};

/** A sound that breaks is tried again by itself, but not more often than this, in ms. */
const RETRY_EVERY_MS = MINUTE_MS;

function jump(massage: RunningMassage, way: "back" | "forward"): void {
  const now = massage.active();
  if (now === null) return;
  const toMs = neighbourCueMs(now.timeline, massage.stage.positionMs(), way);
  if (toMs !== null) massage.dispatch({ type: "seek", toMs });
}

/** Lets the world outside reach a massage: time, the page, the lock screen, the sound. Ends with the massage. */
export function listenFor(massage: RunningMassage, ports: EventPorts): void {
  const { clock } = ports;
  const watch = createClockWatch(massage, clock);
  let triedMs = -Infinity;

  const resumeIfPaused = (): boolean => {
    const isPaused = massage.active()?.session.status === "paused";
    if (isPaused) massage.dispatch({ type: "resume", now: clock.now() });
    return isPaused;
  };

  function onMedia(action: MediaAction): void {
    switch (action) {
      case "play":
        // What she has stopped is not started again from a lock screen.
        resumeIfPaused();
        return;
      case "pause":
        massage.pause("lock-screen");
        return;
      case "previous":
        jump(massage, "back");
        return;
      case "next":
        jump(massage, "forward");
    }
  }

  function onPage(event: PageEvent): void {
    switch (event) {
      case "frozen":
        massage.pause("page-frozen");
        return;
      case "hidden":
        massage.readClock();
        return;
      case "visible":
      case "resumed":
        watch();
        massage.readClock();
    }
  }

  function onPlayer({ type }: PlayerEvent): void {
    switch (type) {
      case "position":
      case "ended":
        massage.readClock();
        return;
      case "paused-outside":
        massage.pause("outside");
        return;
      case "resumed-outside":
        // A call that ends may let the track play on; what she has stopped stays still.
        if (!resumeIfPaused() && massage.active()?.session.status !== "running")
          massage.stage.player()?.pause();
        return;
      case "failed":
        onFailure();
    }
  }

  function onFailure(): void {
    massage.goSilent();
    if (clock.monotonicMs() - triedMs < RETRY_EVERY_MS) return;
    triedMs = clock.monotonicMs();
    void massage.retrySound();
  }

  massage.onRelease(clock.every(LOOK_EVERY_MS, watch));
  massage.onRelease(ports.page.subscribe(onPage));
  massage.onRelease(ports.media.onAction(onMedia));
  massage.onRelease(massage.stage.subscribe(onPlayer));
}
