import type { TakenPackageService } from "../application/services";
import { createHerWord } from "../application/taken-package/her-word";
import type { Observable } from "../application/observable";
import type { PlaceReviews } from "../core/review/marks";
import { useObservable, useServices } from "./services-context";

/** One reading for all cards that ask. */
const words = new WeakMap<TakenPackageService, Observable<readonly PlaceReviews[]>>();

function herWordIn(service: TakenPackageService): Observable<readonly PlaceReviews[]> {
  const known = words.get(service);
  if (known !== undefined) return known;
  const made = createHerWord(service);
  words.set(service, made);
  return made;
}

/** What the midwife whose package this family uses has said about the app; nobody where there is none. */
export const useReviews = (): readonly PlaceReviews[] =>
  useObservable(herWordIn(useServices().takenPackage));
