import type { PlaceNumber } from "../core/midwife/parts";
import { useObservable, useServices } from "./services-context";

const none: readonly PlaceNumber[] = [];

/** The numbers of a midwife's package that this family has taken over. */
export const usePlaceNumbers = (): readonly PlaceNumber[] =>
  useObservable(useServices().takenPackage).package?.numbers ?? none;
