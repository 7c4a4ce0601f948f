import type { Copies } from "../../application/copies/copies";
import { useServices } from "../../access/services-context";
import { useLate } from "../../access/use-late";

/** Copies and reminders, once they are here. */
export const useCopies = (): Copies | null => useLate(useServices().copies);
