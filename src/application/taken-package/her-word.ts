import type { Standing } from "../../core/midwife/taken";
import type { PlaceReviews } from "../../core/review/marks";
import { createObservable, type Observable } from "../observable";
import type { TakenPackageService } from "../services";

/** As long as no package with her word is used, or it has not been read. */
const nobody: readonly PlaceReviews[] = [];

/** What the midwife whose package is used has said about the app: read once it is asked for, and followed. */
export function createHerWord({
  get,
  subscribe,
  act,
}: Pick<TakenPackageService, "get" | "subscribe" | "act">): Observable<readonly PlaceReviews[]> {
  const places = createObservable(nobody);
  let followed: Standing | null = null;

  function follow(): void {
    const now = get();
    if (now === followed) return;
    followed = now;
    if (now.package?.reviews !== true) {
      places.set(nobody);
      return;
    }
    act((keeper) => keeper.reviews()).then(
      (kept) => {
        if (followed === now)
          places.set(kept === null ? nobody : [{ place: kept.who.place, reviews: kept.reviews }]);
      },
      () => {
        // Not fetched: whoever looks next asks again, and until then nothing is called reviewed.
        followed = null;
      },
    );
  }

  return {
    get: places.get,
    atStart: places.atStart,
    subscribe: (listener) => {
      const stops = [places.subscribe(listener), subscribe(follow)];
      follow();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
