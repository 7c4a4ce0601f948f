import {
  beginning,
  bringingBack,
  forgetting,
  hasRoom,
  lettingGo,
  opening,
  removing,
  renaming,
  volumesOf,
} from "../../core/catalogue/catalogue";
import { openVolume } from "../../core/catalogue/open-volume";
import { isReadable, readCatalogue } from "../../core/catalogue/read-catalogue";
import type { Catalogue } from "../../core/catalogue/schema";
import { failure, success, type Result } from "../../core/result";
import { instantMs, type Instant } from "../../core/time/instant";
import { MINUTE_MS } from "../../core/time/spans";
import type { Chance, Clock } from "../devices";
import { createGrace } from "../grace";
import type { Writable } from "../observable";
import { createOnce } from "../once";
import type { ValueStorage } from "../storage";
import type { NotebookPlaces } from "./ports";

/**
 * Why another notebook does not open now. "massage": one runs, and is written into the one that is open. "unsaved": what
 * was noted is not kept yet. "full": so many notebooks lie here already. "not-kept": this phone refused it.
 */
export type SwitchFault = "massage" | "unsaved" | "full" | "not-kept";

export type Switched = Result<null, SwitchFault>;

/** Changing which notebooks there are. Opening another starts the app anew: what stands in it is bound to one notebook. */
export type CatalogueWriter = {
  /** @param page below the base, on which the app opens then; the notebook's otherwise */
  readonly begin: (name: string, page?: string) => Promise<Switched>;
  readonly open: (id: string) => Promise<Switched>;
  /** Puts the open one away: what is noted next begins a new one. */
  readonly close: () => Promise<Switched>;
  readonly remove: (id: string) => Promise<Switched>;
  /** False where it is destroyed by now, or this phone refused. */
  readonly bringBack: (id: string) => boolean;
  /** False where this phone refused the name. */
  readonly rename: (id: string, name: string) => boolean;
};

export type CatalogueParts = {
  readonly storage: ValueStorage;
  /** The notebooks, for all to read; nothing else writes it. */
  readonly value: Writable<Catalogue>;
  readonly places: NotebookPlaces;
  readonly clock: Pick<Clock, "now" | "monotonicMs" | "every">;
  readonly chance: Chance;
  readonly isMassageOn: () => Promise<boolean>;
  /** What stands in the open notebook. */
  readonly contents: () => { readonly hasUnsaved: boolean; readonly isBlank: boolean };
  /** Opens the app anew on the notebook that is open by then. @param page below the base; the notebook's otherwise */
  readonly restart: (page?: string) => void;
};

type Storing = Pick<CatalogueParts, "storage" | "value">;

/** Changes what stands by then: another tab may have changed it. False where that could not be kept. */
const storing =
  ({ storage, value }: Storing) =>
  (change: (now: Catalogue) => Catalogue): boolean => {
    const next = change(readCatalogue(storage.load()));
    if (!storage.save(next).ok) return false;
    value.set(next);
    return true;
  };

/** A list that is lost is made anew from what lies here. */
async function findAgain({ storage, places }: CatalogueParts, change: ReturnType<typeof storing>) {
  if (isReadable(storage.load())) return;
  const lying = await places.lying();
  if (lying !== null && lying.length > 1) change(() => readCatalogue(storage.load(), lying));
}

/** What was taken away can be brought back for ten minutes; then only time in which the app was open destroys it. */
function createRemovals(
  { storage, places, clock }: CatalogueParts,
  change: ReturnType<typeof storing>,
) {
  const removed = () =>
    readCatalogue(storage.load()).volumes.filter(({ removedAt }) => removedAt !== null);
  const lastRemoval = (): Instant | null =>
    removed().reduce<Instant | null>(
      (last, { removedAt }) =>
        removedAt !== null && (last === null || instantMs(removedAt) > instantMs(last))
          ? removedAt
          : last,
      null,
    );
  return createGrace({
    clock,
    since: () => Promise.resolve(success(lastRemoval())),
    drop: async () => {
      for (const { id, isBlank } of removed()) {
        const isHeld = isBlank ? await places.holdsAnything(id) : success(false);
        if (!isHeld.ok) return isHeld;
        // Another tab may have noted something in it after all.
        if (isHeld.value) {
          change((now) => bringingBack(now, id));
          continue;
        }
        const destroyed = await places.destroy(id);
        if (!destroyed.ok) return destroyed;
        change((now) => forgetting(now, id));
      }
      return success(null);
    },
    show: () => undefined,
  });
}

/** @returns the way to change the notebooks; what is open is in `value` from then on, until the app is opened anew */
export function createCatalogue(parts: CatalogueParts): CatalogueWriter {
  const { storage, value, clock, chance, isMassageOn, contents, restart } = parts;
  value.set(readCatalogue(storage.load()));
  const here = value.get().open;
  const change = storing(parts);
  const removals = createRemovals(parts, change);
  const once = createOnce<Switched>(clock, ({ ok }) => ok);

  async function isHeld(): Promise<SwitchFault | null> {
    if (await isMassageOn()) return "massage";
    return contents().hasUnsaved ? "unsaved" : null;
  }

  async function moveTo(alter: (now: Catalogue) => Catalogue, page?: string): Promise<Switched> {
    const held = await isHeld();
    if (held !== null) return failure(held);
    const { isBlank } = contents();
    const now = clock.now();
    const isKept = change((all) => {
      const next = alter(all);
      return isBlank ? lettingGo(next, here, now) : next;
    });
    if (!isKept) return failure("not-kept");
    if (value.get().open !== here) restart(page);
    return success(null);
  }

  const begin = (name: string, page?: string): Promise<Switched> => {
    const id = chance.newId();
    if (!hasRoom(value.get())) return Promise.resolve(failure("full"));
    return moveTo((now) => beginning(now, { id, name, now: clock.now() }), page);
  };

  storage.subscribe(() => {
    value.set(readCatalogue(storage.load()));
    // Another tab has opened another one: two at once would let a mother note in her neighbour's.
    if (openVolume(value.get()).id !== here)
      void isHeld().then((held) => (held === null ? restart() : undefined));
  });
  clock.every(MINUTE_MS, () => {
    if (removals.isHolding()) void removals.settle();
  });
  void removals.settle();
  void findAgain(parts, change);

  return {
    begin: (name, page) => once.act("begin", () => begin(name, page)),
    close: () => once.act("begin", () => begin("")),
    open: (id) => once.act(`open ${id}`, () => moveTo((now) => opening(now, id))),
    remove: async (id) => {
      const now = clock.now();
      const fresh = chance.newId();
      const take = (all: Catalogue): Catalogue => removing(all, id, { now, fresh });
      const done =
        id === here
          ? await moveTo(take)
          : change(take)
            ? success(null)
            : failure("not-kept" as const);
      if (done.ok) removals.begin(now);
      return done;
    },
    bringBack: (id) =>
      change((now) => bringingBack(now, id)) && volumesOf(value.get()).some((one) => one.id === id),
    rename: (id, name) => change((now) => renaming(now, id, name)),
  };
}
