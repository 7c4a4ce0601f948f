/** A frame that took longer than this was late, in ms: below 30 frames a second. */
const LATE_MS = 40;
/** So many late frames among the last ones mean that the phone cannot keep up. */
const WINDOW = 60;
const TOO_MANY = 20;
/** Least time between two drawn frames once they are thinned out, in ms: a little under a thirtieth of a second. */
const THIN_MS = 30;

export type FrameWatch = {
  /** Whether to draw this frame. */
  readonly isDue: (atMs: number) => boolean;
};

/** Watches the pace of frames; drops decoration (which a weak phone never has) before it drops frames. */
export function createFrameWatch({
  isWeak,
  onOverload,
}: {
  isWeak: boolean;
  onOverload: () => void;
}): FrameWatch {
  let lastMs: number | null = null;
  let seen = 0;
  let late = 0;
  let isThinned = false;
  let hasTold = isWeak;
  let drawnMs = -Infinity;

  const judge = (): void => {
    if (late < TOO_MANY) return;
    if (hasTold) isThinned = true;
    else onOverload();
    hasTold = true;
  };

  return {
    isDue: (atMs) => {
      if (lastMs !== null && atMs - lastMs > LATE_MS) late += 1;
      lastMs = atMs;
      seen += 1;
      if (seen === WINDOW) {
        judge();
        seen = 0;
        late = 0;
      }
      if (isThinned && atMs - drawnMs < THIN_MS) return false;
      drawnMs = atMs;
      return true;
    },
  };
}
