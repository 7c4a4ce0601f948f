import type { ScreenLock, ScreenLockState } from "../../application/session/ports";

/**
 * Keeps the screen on while a massage runs. The browser takes the lock away when the page is hidden; it is taken
 * again on return. Whether it is held is told as it is: phones refuse it when the battery is low.
 */
export function createScreenLock(): ScreenLock {
  let state: ScreenLockState = "off";
  let isWanted = false;
  let lock: WakeLockSentinel | null = null;
  const listeners = new Set<() => void>();

  const tell = (next: ScreenLockState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  /** Only the latest request counts: taking, giving back and taking again must not leave a lock behind. */
  let latest = 0;

  async function request(): Promise<void> {
    latest += 1;
    const mine = latest;
    if (!("wakeLock" in navigator)) {
      tell("refused");
      return;
    }
    try {
      const taken = await navigator.wakeLock.request("screen");
      if (mine !== latest || !isWanted) {
        await taken.release();
        return;
      }
      lock = taken;
      tell("held");
      taken.addEventListener("release", () => onLost(taken));
    } catch {
      // Refused by the phone or while hidden: said on the screen, and asked again on return.
      if (mine === latest) tell(document.hidden ? "lost" : "refused");
    }
  }

  function onLost(taken: WakeLockSentinel): void {
    if (lock !== taken) return;
    lock = null;
    tell(isWanted ? "lost" : "off");
    if (isWanted && !document.hidden) void request();
  }

  const onVisibility = (): void => {
    if (isWanted && lock === null && !document.hidden) void request();
  };

  return {
    take: () => {
      if (isWanted && lock !== null) return;
      isWanted = true;
      document.addEventListener("visibilitychange", onVisibility);
      void request();
    },
    release: () => {
      isWanted = false;
      document.removeEventListener("visibilitychange", onVisibility);
      void lock?.release();
      lock = null;
      tell("off");
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
