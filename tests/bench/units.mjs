const KILO = 1024;

/** @typedef {{ readonly name: string, readonly write: (value: number) => string }} Unit */

/** @type {Readonly<Record<string, Unit>>} */
export const UNITS = {
  kilobytes: { name: "KB", write: (bytes) => `${(bytes / KILO).toFixed(1)} KB` },
  milliseconds: { name: "ms", write: (ms) => `${ms.toFixed(ms < 100 ? 1 : 0)} ms` },
  percent: { name: "%", write: (share) => `${share.toFixed(0)} %` },
  times: { name: "×", write: (ratio) => `${ratio.toFixed(2)} ×` },
  share: { name: "", write: (share) => share.toFixed(3) },
  points: { name: "", write: (points) => points.toFixed(0) },
  count: { name: "", write: (count) => count.toFixed(0) },
  framesPerSecond: { name: "/s", write: (frames) => `${frames.toFixed(0)} /s` },
};

export const kilobytes = (count) => count * KILO;
export const megabytes = (count) => count * KILO * KILO;
