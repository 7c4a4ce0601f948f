import {
  CODE_LETTERS,
  emptyCollection,
  frameCountOf,
  framesOf,
  MOST_PACKED_BYTES,
  packNotebook,
  progressOf,
  take,
  unpackNotebook,
  type Collection,
} from "../../core/exchange/light/index";
import type { BundleFault, ReadBundle } from "../../core/exchange/bundle";
import { failure, success, type Result } from "../../core/result";
import type { Restored, RestoreFault, RestoreQuestion, Restoring } from "../copies/restoring";
import type { Clock } from "../devices";
import type { Lock } from "../lock/lock";
import { isUnread } from "../notebook/state";
import type { Notebook } from "../notebook/notebook";
import type { Camera, CodeDrawer, CodeModules, Deflating } from "./ports";

/** As many of the larger codes are asked of an arm at most; above that a file is better. */
const MOST_CODES = 20;
/** As many of the smaller codes, which a poor camera reads more easily. */
const FEW_CODES = 12;

/** A notebook as this phone shows it to another one's camera. */
export type Shown = {
  /** How many codes are needed at least. */
  readonly total: number;
  /** The code that is shown as the nth, counted from 0; they never end. */
  readonly codeAt: (nth: number) => CodeModules;
};

/** "locked": what is behind the PIN leaves only after it. "too-large": a file is better. */
export type ShowFault = "locked" | "unavailable" | "empty" | "too-large";

/** What a code was that the camera saw; "whole": with it everything is here. */
export type Seen =
  | "new"
  | "known"
  | "foreign"
  | "other-transfer"
  | "older"
  | "newer"
  | "damaged"
  | "whole";

/** Codes that are gathered from another phone's screen. */
export type Gathering = {
  readonly see: (letters: string) => Seen;
  /** How much of what there is to know is known; null before the first code. */
  readonly progress: () => { readonly rank: number; readonly total: number } | null;
  /** What was gathered, once it is whole; nothing is done with it. */
  readonly notebook: () => Promise<Result<ReadBundle, BundleFault>>;
  /** Offers what was gathered to the notebook, once it is whole. */
  readonly offer: () => Promise<Result<Restored | RestoreQuestion, RestoreFault>>;
};

export type HandOver = {
  readonly show: () => Promise<Result<Shown, ShowFault>>;
  readonly gather: () => Gathering;
  readonly camera: Camera;
};

export type HandOverPorts = {
  readonly notebook: Pick<Notebook, "get">;
  readonly lock: Pick<Lock, "get">;
  readonly backup: Pick<Restoring, "receive">;
  readonly deflating: Deflating;
  readonly drawCode: CodeDrawer;
  readonly camera: Camera;
  readonly clock: Pick<Clock, "now">;
  readonly appVersion: string;
};

/** Of the sizes of a code the smaller one, where it does. */
const lettersFor = (bytes: number): number =>
  frameCountOf(bytes, CODE_LETTERS[10]) <= FEW_CODES ? CODE_LETTERS[10] : CODE_LETTERS[12];

/** From phone to phone by light: what one shows and the other films. */
export function createHandOver(ports: HandOverPorts): HandOver {
  const { notebook, lock, deflating, drawCode, clock, appVersion } = ports;
  return {
    camera: ports.camera,
    show: async () => {
      if (lock.get().state === "locked") return failure("locked");
      const state = notebook.get();
      if (isUnread(state) || state.status === "loading") return failure("unavailable");
      if (state.records.length === 0) return failure("empty");
      const bundle = { records: state.records, madeAt: clock.now(), appVersion };
      const bytes = await deflating.deflate(packNotebook(bundle));
      const letters = lettersFor(bytes.length);
      if (frameCountOf(bytes.length, letters) > MOST_CODES) return failure("too-large");
      const frames = framesOf(bytes, letters);
      if (!frames.ok) return frames;
      const { total, frame } = frames.value;
      return success({ total, codeAt: (nth) => drawCode(frame(nth)) });
    },
    gather: () => createGathering(ports),
  };
}

function createGathering({ backup, deflating }: HandOverPorts): Gathering {
  let collection: Collection = emptyCollection;
  async function gathered(): Promise<Result<ReadBundle, BundleFault>> {
    if (collection.status !== "complete") return failure("damaged");
    const packed = await deflating.inflate(collection.bytes, MOST_PACKED_BYTES);
    return packed === null ? failure("damaged") : unpackNotebook(packed);
  }
  return {
    notebook: gathered,
    see: (letters) => {
      const taken = take(collection, letters);
      collection = taken.collection;
      return taken.sight === "new" && collection.status === "complete" ? "whole" : taken.sight;
    },
    progress: () => progressOf(collection),
    offer: async () => {
      const bundle = await gathered();
      return bundle.ok ? backup.receive(bundle.value) : bundle;
    },
  };
}
