import { failure } from "../../core/result";
import type { LineToSpeak } from "../../core/studio/line";
import type { Clock, PageLife } from "../devices";
import { createObservable, updateOf, type Observable } from "../observable";
import { createDropping, type Dropping } from "./dropping";
import { createKeptTakes, type KeptTakes } from "./kept-takes";
import { createListening } from "./listening";
import type { Capture, ClipPlayer, Microphone, TakeMaker, TakeStore } from "./ports";
import { IDLE, unreadStudio, type StudioState, type TakeStage, type TakeTrouble } from "./state";

export type StudioPorts = {
  readonly store: TakeStore;
  readonly microphone: Microphone;
  readonly maker: TakeMaker;
  readonly player: ClipPlayer;
  readonly pageLife: PageLife;
  readonly clock: Pick<Clock, "now">;
};

export type Studio = Observable<StudioState> &
  Pick<KeptTakes, "open" | "agree" | "note"> &
  Dropping & {
    /** The largest sample of the last moment while she speaks, 0 to 1. */
    readonly level: Observable<number>;
    readonly record: (line: LineToSpeak) => Promise<void>;
    /** Ends the recording: what comes of it is kept at once, in the place of the take before; unless it has a fault. */
    readonly stop: () => Promise<void>;
    readonly hear: (line: string, whose: "take" | "machine") => Promise<void>;
    readonly hush: () => void;
    /** Leaves a line: what is being recorded is let go, what sounds is hushed. What was kept or is being made stays. */
    readonly leave: () => void;
  };

type Running = { readonly line: LineToSpeak; capture: Capture | null };

/** Makes a take of what was heard, and keeps it; says what went wrong otherwise. */
async function makeTake(
  line: LineToSpeak,
  capture: Capture,
  maker: TakeMaker,
  keep: KeptTakes["keep"],
): Promise<TakeTrouble | null> {
  const sound = await capture.stop();
  const made = sound.ok ? await maker.make(sound.value, line.longestMs) : failure("unable");
  if (!made.ok) return made.reason;
  const kept = await keep({ line: line.id, words: line.words, bytes: made.value });
  return kept.ok ? null : "unkept";
}

const stageAfter = ({ id }: LineToSpeak, trouble: TakeTrouble | null): TakeStage =>
  trouble === null ? { kind: "kept", line: id } : { kind: "failed", line: id, trouble };

/** Records the lines of the voice, one at a time. Nothing that was kept depends on what comes after it. */
export function createStudio(ports: StudioPorts): Studio {
  const { store, microphone, maker, player, clock } = ports;
  const state = createObservable(unreadStudio);
  const level = createObservable(0);
  const update = updateOf(state);
  const { keep, drop, putBack, ...kept } = createKeptTakes(state, store, clock);
  const { hear, hush } = createListening(state, player);
  let running: Running | null = null;

  /** Ends what is being recorded with this; whatever the microphone tells later is no longer asked for. */
  function end(trouble: TakeTrouble | null): void {
    const ended = running;
    if (ended === null) return;
    running = null;
    ended.capture?.cancel();
    level.set(0);
    update({ stage: trouble === null ? IDLE : { kind: "failed", line: ended.line.id, trouble } });
  }

  function rest(): void {
    end(null);
    hush();
  }

  async function record(line: LineToSpeak): Promise<void> {
    rest();
    const mine: Running = { line, capture: null };
    running = mine;
    update({ stage: { kind: "opening", line: line.id } });
    const opened = await microphone.listen({
      onLevel: (now) => (running === mine ? level.set(now) : undefined),
      onLost: (loss) => (running === mine ? end(loss) : undefined),
      onFull: () => void (running === mine ? stop() : undefined),
    });
    if (running !== mine) return opened.ok ? opened.value.cancel() : undefined;
    if (!opened.ok) return end(opened.reason);
    mine.capture = opened.value;
    update({ stage: { kind: "recording", line: line.id } });
  }

  async function stop(): Promise<void> {
    if (running === null || running.capture === null) return;
    const { line, capture } = running;
    running = null;
    level.set(0);
    const making = { kind: "making", line: line.id } as const;
    update({ stage: making });
    const trouble = await makeTake(line, capture, maker, keep);
    // By now she may be at another line; what was made is kept all the same.
    if (state.get().stage === making) update({ stage: stageAfter(line, trouble) });
  }

  /** What is being recorded cannot go on where nobody sees it. */
  ports.pageLife.subscribe((event) => {
    if (event === "hidden") end("hidden");
  });

  return {
    ...state,
    ...kept,
    level,
    record,
    stop,
    ...createDropping(state, { drop, putBack }, rest),
    hear,
    hush,
    open: async () => {
      // Nothing is spoken that could not be made a take of.
      if (await maker.warm()) return kept.open();
      update({ status: "not-fetched" });
    },
    leave: () => {
      rest();
      update({ stage: IDLE });
    },
  };
}
