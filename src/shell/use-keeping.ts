import type { Keeping } from "../application/keeping";
import { useServices } from "./services-context";
import { useLate } from "./use-late";

/** Copies and reminders, once they are here. */
export const useKeeping = (): Keeping | null => useLate(useServices().keeping);
