/** A frame that took longer than this was late, in ms: below 30 frames a second. */
const LATE_MS = 40;
/** So many late frames among the last ones mean that the phone cannot keep up. */
const WINDOW = 60;
const TOO_MANY = 20;

export type FrameWatch = {
  /** Whether to draw this frame. */
  readonly isDue: (atMs: number) => boolean;
};

/** Watches the pace of frames; drops decoration before it drops frames. */
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
  let isHalved = isWeak;
  let hasTold = isWeak;
  let isOdd = false;

  const judge = (): void => {
    if (late < TOO_MANY) return;
    if (hasTold) isHalved = true;
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
      isOdd = !isOdd;
      return !isHalved || isOdd;
    },
  };
}
