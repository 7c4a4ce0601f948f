import type { Timeline } from "../../core/protocol/timeline";
import type { SessionRecord } from "../../core/notebook/record";
import type { Session, SessionEffect } from "../../core/session/session";
import { snapshotOf } from "../../core/session/snapshot";
import type { Clock } from "../devices";
import type {
  KeptSession,
  MediaControls,
  ScreenLock,
  SessionPlayer,
  SnapshotStore,
  Speaker,
  Vibrator,
} from "./ports";

export type EffectPorts = {
  readonly clock: Clock;
  readonly vibrator: Vibrator;
  readonly speaker: Speaker;
  readonly screenLock: ScreenLock;
  readonly media: MediaControls;
  readonly snapshots: SnapshotStore;
  readonly isVoiceOn: () => boolean;
  readonly isVibrationOn: () => boolean;
  readonly keepSession: (session: Session) => Promise<KeptSession>;
};

type Scene = {
  readonly session: Session;
  readonly timeline: Timeline;
  readonly player: SessionPlayer | null;
  /** The phone does not let the track play. */
  readonly soundRefused: () => void;
  readonly settle: (id: string, record: SessionRecord | null) => void;
};

export type Effects = {
  readonly perform: (effects: readonly SessionEffect[], scene: Scene) => void;
};

/** Another massage may have begun meanwhile: its snapshot stays. */
async function clearOf(id: string, snapshots: SnapshotStore): Promise<void> {
  const stored = await snapshots.load();
  const value = stored.ok ? stored.value : null;
  const isOurs = typeof value === "object" && value !== null && Reflect.get(value, "id") === id;
  if (isOurs) await snapshots.clear();
}

/** Carries out what the machine asks for. A device that fails must not stop the massage. */
export function createEffects(ports: EffectPorts): Effects {
  /** Snapshots are written one after the other, and only the newest of those that wait. */
  let writing: Promise<unknown> = Promise.resolve();
  let waiting: Session | null = null;

  function remember(session: Session): void {
    const isQueued = waiting !== null;
    waiting = session;
    if (isQueued) return;
    writing = writing.then(async () => {
      const newest = waiting;
      waiting = null;
      if (newest !== null) await ports.snapshots.save(snapshotOf(newest, ports.clock.now()));
    });
    // A store that breaks its word must not hold up the snapshots and the record that follow.
    writing = writing.catch(() => undefined);
  }

  /** The snapshot goes only when the record is kept: between the two, nothing is lost. */
  async function record(scene: Scene): Promise<void> {
    waiting = null;
    await writing;
    const kept = await ports.keepSession(scene.session);
    const { id, isPractice } = scene.session;
    if (kept.isSafe && !isPractice) await ports.snapshots.clear();
    else if (!isPractice) void kept.whenSafe.then(() => clearOf(id, ports.snapshots));
    scene.settle(scene.session.id, kept.record);
  }

  function perform(effect: SessionEffect, scene: Scene): void {
    const { player, session } = scene;
    switch (effect.type) {
      case "play":
        ports.screenLock.take();
        void player?.play().then((played) => {
          if (!played.ok) scene.soundRefused();
        });
        return;
      case "pause":
        player?.pause();
        ports.screenLock.release();
        return;
      case "seek":
        player?.seekTo(effect.toMs);
        return;
      case "buzz":
        if (ports.isVibrationOn()) ports.vibrator.buzz(effect.buzz);
        return;
      case "say":
        if (ports.isVoiceOn() && session.sound === "audible") void ports.speaker.say(effect.clip);
        return;
      case "remember":
        if (!session.isPractice) remember(session);
        return;
      case "record":
        player?.pause();
        ports.screenLock.release();
        ports.media.clear();
        void record(scene);
    }
  }

  return {
    perform: (effects, scene) => {
      // A line said during the pause must not run into the track; one said with the resume is meant to.
      if (effects.some(({ type }) => type === "play")) ports.speaker.hush();
      for (const effect of effects) perform(effect, scene);
      if (effects.length > 0 && scene.session.status !== "ended")
        ports.media.showProgress({
          playing: scene.session.status === "running",
          positionMs: scene.session.positionMs,
          durationMs: scene.timeline.durationMs,
        });
    },
  };
}
