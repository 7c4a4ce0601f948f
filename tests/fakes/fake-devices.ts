import type { Chance, PageEvent, PageLife } from "../../src/application/devices";
import type {
  MediaAction,
  MediaControls,
  ScreenLock,
  ScreenLockState,
  SessionGate,
  SoundOutput,
  Speaker,
  Vibrator,
} from "../../src/application/session/ports";
import type { Neighbours, NotebookChange } from "../../src/application/notebook/ports";
import { failure, success } from "../../src/core/result";
import type { Buzz } from "../../src/core/session/session";

export type FakeGate = SessionGate & {
  readonly isHeld: () => boolean;
  /** A massage runs in another tab, or no longer does. */
  readonly setBusyElsewhere: (isBusy: boolean) => void;
};

export function createFakeGate(): FakeGate {
  let isHeld = false;
  let isBusyElsewhere = false;
  return {
    enter: async () => {
      if (isHeld || isBusyElsewhere) return failure("busy");
      isHeld = true;
      return success(() => {
        isHeld = false;
      });
    },
    isBusy: async () => isHeld || isBusyElsewhere,
    isHeld: () => isHeld,
    setBusyElsewhere: (isBusy) => {
      isBusyElsewhere = isBusy;
    },
  };
}

export type FakePageLife = PageLife & { readonly emit: (event: PageEvent) => void };

export function createFakePageLife(): FakePageLife {
  const listeners = new Set<(event: PageEvent) => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

export type FakeVibrator = Vibrator & { readonly felt: readonly Buzz[] };

export function createFakeVibrator(): FakeVibrator {
  const felt: Buzz[] = [];
  return { canVibrate: true, felt, buzz: (buzz) => felt.push(buzz) };
}

export type FakeSoundOutput = SoundOutput & {
  /** It is pulled out, or there again; the browser keeps that for itself. */
  readonly setThere: (isThere: boolean) => void;
  /** The browser tells that something has changed. */
  readonly change: () => void;
};

export function createFakeSoundOutput(): FakeSoundOutput {
  const listeners = new Set<() => void>();
  let isThere = true;
  return {
    isThere: async () => isThere,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setThere: (there) => {
      isThere = there;
    },
    change: () => {
      for (const listener of listeners) listener();
    },
  };
}

export type FakeSpeaker = Speaker & { readonly said: readonly string[] };

export function createFakeSpeaker(): FakeSpeaker {
  const said: string[] = [];
  return {
    said,
    hush: () => undefined,
    say: async (clip) => {
      said.push(clip);
      return true;
    },
  };
}

export function createFakeScreenLock(): ScreenLock {
  const listeners = new Set<() => void>();
  let state: ScreenLockState = "off";
  const set = (next: ScreenLockState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    take: () => set("held"),
    release: () => set("off"),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Progress = Parameters<MediaControls["showProgress"]>[0];

export type FakeMediaControls = MediaControls & {
  readonly press: (action: MediaAction) => void;
  /** What the lock screen shows; null after it was cleared. */
  readonly progress: () => Progress | null;
};

export function createFakeMediaControls(): FakeMediaControls {
  const listeners = new Set<(action: MediaAction) => void>();
  let progress: Progress | null = null;
  return {
    show: () => undefined,
    showProgress: (next) => {
      progress = next;
    },
    onAction: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      progress = null;
    },
    press: (action) => {
      for (const listener of listeners) listener(action);
    },
    progress: () => progress,
  };
}

/** Ids that are told apart at sight: "id-1", "id-2". */
export function createFakeChance(prefix = "id"): Chance {
  let made = 0;
  return {
    newId: () => {
      made += 1;
      return `${prefix}-${made}`;
    },
  };
}

export type FakeNeighbours = Neighbours & {
  /** What this tab has told the others. */
  readonly told: () => readonly NotebookChange[];
  /** Another tab tells this one. */
  readonly hear: (change: NotebookChange) => void;
};

export function createFakeNeighbours(): FakeNeighbours {
  const told: NotebookChange[] = [];
  const listeners = new Set<(change: NotebookChange) => void>();
  return {
    tell: (change) => {
      told.push(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    told: () => told,
    hear: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
}
