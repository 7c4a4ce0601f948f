import {
  createPackageMaker,
  type PackageMaker,
  type PackageMakerPorts,
} from "../../src/application/midwife/making";
import type { Desk, ReviewStore, StillCode } from "../../src/application/midwife/ports";
import type { Room } from "../../src/application/midwife/room";
import { createLate } from "../../src/application/late";
import type { RegisterDesk } from "../../src/application/register/desk";
import type { StoreFault } from "../../src/application/storage";
import type { TakeStore } from "../../src/application/studio/ports";
import { emptyDraft, type Draft } from "../../src/core/midwife/draft";
import type { Made } from "../../src/core/midwife/made";
import type { Recording } from "../../src/core/midwife/recording";
import type { Review } from "../../src/core/midwife/review";
import { failure, success, type Result } from "../../src/core/result";
import { createFakeClock, EVENING, type FakeClock } from "./fake-clock";
import { createFakeFileSaver, type FakeFileSaver } from "./fake-files";
import { nodeDeflating } from "./midwife-package";

/** No camera reads a code of more letters than this well, here. */
const MOST_LETTERS = 300;

export type FakeRoom = Room & {
  readonly clock: FakeClock;
  readonly saver: FakeFileSaver;
  readonly takes: Recording[];
  readonly draft: () => Draft;
  readonly made: () => Made | null;
  /** From now on nothing can be kept or read. */
  readonly fail: (fault: StoreFault) => void;
};

export type RoomLook = {
  readonly takes?: readonly Recording[];
  readonly agreedAt?: string | null;
  readonly reviews?: readonly Review[];
  readonly draft?: Draft;
  readonly saver?: FakeFileSaver;
  /** What a draft waits for before it is kept. */
  readonly hold?: (draft: Draft) => Promise<void>;
  /** None is fetched where none is given. */
  readonly register?: RegisterDesk;
};

/** A midwife's room whose stores are in memory. */
export function createFakeRoom(look: RoomLook = {}): FakeRoom {
  const clock = createFakeClock();
  const saver = look.saver ?? createFakeFileSaver();
  const takes = [...(look.takes ?? [])];
  const words = new Map((look.reviews ?? []).map((review) => [review.statement, review]));
  let draft = look.draft ?? emptyDraft;
  let made: Made | null = null;
  let fault: StoreFault | null = null;
  const kept = async <T>(work: () => T): Promise<Result<T, StoreFault>> =>
    fault === null ? success(work()) : failure(fault);
  const reviews: ReviewStore = {
    list: () => kept(() => [...words.values()]),
    keep: (review) =>
      kept(() => {
        words.set(review.statement, review);
        return null;
      }),
    remove: (statement) =>
      kept(() => {
        words.delete(statement);
        return null;
      }),
  };
  const desk: Desk = {
    draft: () => kept(() => draft),
    keepDraft: async (next) => {
      await look.hold?.(next);
      return kept(() => {
        draft = next;
        return null;
      });
    },
    made: () => kept(() => made),
    keepMade: (next) =>
      kept(() => {
        made = next;
        return null;
      }),
  };
  const agreedAt = look.agreedAt === undefined ? EVENING : look.agreedAt;
  const store: Pick<TakeStore, "list" | "consent"> = {
    list: () => kept(() => takes),
    consent: () => kept(() => (agreedAt === null ? null : { agreedAt })),
  };
  const drawCode: PackageMakerPorts["drawCode"] = (letters): StillCode | null =>
    letters.length > MOST_LETTERS
      ? null
      : { address: `https://contoh.invalid/paket#${letters}`, modules: [[true]] };
  const maker: PackageMaker = createPackageMaker({
    takes: store,
    reviews,
    desk,
    deflating: nodeDeflating,
    saver,
    drawCode,
    clock,
    appVersion: "0.1.0",
  });
  return {
    maker,
    reviews,
    register: createLate(async () => {
      if (look.register === undefined) throw new Error("no register");
      return look.register;
    }),
    clock,
    saver,
    takes,
    draft: () => draft,
    made: () => made,
    fail: (next) => {
      fault = next;
    },
  };
}
