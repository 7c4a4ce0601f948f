import { setTimeout as pause } from "node:timers/promises";

import { sumBy, sum } from "../statistics.mjs";

const CATEGORIES = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/** What a task does, by the names in a trace. Only the outermost of these is counted where they nest. */
const PARTS = {
  FireAnimationFrame: "animation frames",
  TimerFire: "timers",
  EventDispatch: "events",
  FunctionCall: "functions",
  UpdateLayoutTree: "style",
  Layout: "layout",
  PrePaint: "pre-paint",
  Paint: "paint",
  Layerize: "layerize",
  Commit: "commit",
};

/**
 * What the main thread of a tab does in so many milliseconds.
 *
 * @param {import("puppeteer-core").Page} tab @param {number} lastsMs
 * @returns {Promise<{ busy: number, parts: string, frames: string }>}
 */
export async function traceSession(tab, lastsMs) {
  await tab.tracing.start({ categories: CATEGORIES });
  await pause(lastsMs);
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
  const tasks = tasksOf(traceEvents);
  const lastedUs = Math.max(...tasks.map(({ ts }) => ts)) - Math.min(...tasks.map(({ ts }) => ts));
  return {
    busy: (100 * time(tasks)) / lastedUs,
    parts: partsOf(traceEvents, tasks[0], lastedUs),
    frames: framesOf(traceEvents, tasks[0], lastedUs),
  };
}

const time = (tasks) => sum(tasks.map(({ dur }) => dur));

/** The tasks of the busiest main thread: other tabs stand still. */
function tasksOf(events) {
  const busiest = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map((thread) =>
      events.filter(
        ({ name, ph, pid, tid }) =>
          name === "RunTask" && ph === "X" && pid === thread.pid && tid === thread.tid,
      ),
    )
    .toSorted((a, b) => time(b) - time(a))[0];
  if (busiest === undefined || busiest.length === 0)
    throw new Error("The trace holds no main thread");
  return busiest;
}

function partsOf(events, { pid, tid }, lastedUs) {
  const known = events
    .filter((one) => one.pid === pid && one.tid === tid && one.ph === "X" && one.name in PARTS)
    .toSorted((a, b) => a.ts - b.ts);
  let endUs = 0;
  const outermost = known.filter(({ ts, dur }) => {
    if (ts < endUs) return false;
    endUs = ts + dur;
    return true;
  });
  const parts = sumBy(
    outermost,
    ({ name }) => PARTS[name],
    ({ dur }) => dur,
  );
  return [...parts]
    .map(([name, us]) => `${name} ${((100 * us) / lastedUs).toFixed(1)} %`)
    .join(", ");
}

const FRAMES = { BeginFrame: "begun", DrawFrame: "drawn", DroppedFrame: "dropped" };

/** What became of the frames of the page's compositor. */
function framesOf(events, { pid }, lastedUs) {
  const counts = sumBy(
    events.filter((one) => one.pid === pid && one.name in FRAMES),
    ({ name }) => FRAMES[name],
    () => 1,
  );
  return [...counts]
    .map(([name, count]) => `${name} ${((1_000_000 * count) / lastedUs).toFixed(0)} /s`)
    .join(", ");
}
