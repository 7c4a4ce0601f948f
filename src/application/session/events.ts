import { neighbourCueMs } from "../../core/protocol/position";
import { createClockWatch, LOOK_EVERY_MS } from "./clock-watch";
import type { Clock, PageEvent, PageLife } from "../devices";
import type { MediaAction, MediaControls, PlayerEvent, SoundOutput } from "./ports";
import type { RunningMassage } from "./massage";
import { createSoundWatch } from "./sound-watch";

export type EventPorts = {
  readonly clock: Clock;
  readonly page: PageLife;
  readonly media: MediaControls;
  readonly output: SoundOutput;
};

function jump(massage: RunningMassage, way: "back" | "forward"): void {
  const now = massage.active();
  if (now === null) return;
  const toMs = neighbourCueMs(now.timeline, massage.stage.positionMs(), way);
  if (toMs !== null) massage.dispatch({ type: "seek", toMs });
}

/** What she has stopped is not started again by a lock screen, nor by a call that ends. */
function resumeIfPaused(massage: RunningMassage, clock: Clock): boolean {
  const isPaused = massage.active()?.session.status === "paused";
  if (isPaused) massage.dispatch({ type: "resume", now: clock.now() });
  return isPaused;
}

function onMedia(massage: RunningMassage, clock: Clock, action: MediaAction): void {
  switch (action) {
    case "play":
      resumeIfPaused(massage, clock);
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

/** Lets the world outside reach a massage: time, the page, the lock screen, the sound. Ends with the massage. */
export function listenFor(massage: RunningMassage, ports: EventPorts): void {
  const { clock } = ports;
  const watch = createClockWatch(massage, clock);
  const sound = createSoundWatch(massage, ports);
  /** A massage begins by a tap on its page. */
  let isInSight = true;

  function onPage(event: PageEvent): void {
    switch (event) {
      case "frozen":
        massage.pause("page-frozen");
        return;
      case "hidden":
        isInSight = false;
        massage.readClock();
        return;
      case "visible":
        isInSight = true;
        watch();
        massage.readClock();
        massage.dispatch({ type: "attended" });
        return;
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
        if (isInSight) massage.dispatch({ type: "attended" });
        return;
      case "resumed-outside":
        if (!resumeIfPaused(massage, clock) && massage.active()?.session.status !== "running")
          massage.stage.player()?.pause();
        return;
      case "failed":
        sound.failed();
    }
  }

  massage.onRelease(sound.stop);
  massage.onRelease(clock.every(LOOK_EVERY_MS, watch));
  massage.onRelease(ports.page.subscribe(onPage));
  massage.onRelease(ports.media.onAction((action) => onMedia(massage, clock, action)));
  massage.onRelease(massage.stage.subscribe(onPlayer));
}
