import { useObservable, useServices, useSettings } from "../../../access/services-context";
import { isFollowed } from "../../../core/midwife/followed";

/** Whose advice this family follows in how it massages; null where it is their own choice. */
export function useAdviser(): string | null {
  const { package: taken } = useObservable(useServices().takenPackage);
  const { massage } = useSettings();
  const isAdvised = taken !== null && taken.advice !== null && isFollowed(massage, taken.advice);
  return isAdvised ? taken.who.place : null;
}
