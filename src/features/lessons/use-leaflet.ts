import type { ComponentType } from "react";

import { usePaper, type PaperInHand } from "../../ui/paper/use-paper";
import type { LeafletProps } from "./leaflet/leaflet";

const load = async (): Promise<ComponentType<LeafletProps>> =>
  (await import("./teaching-kit")).Leaflet;

/** The leaflet of a lesson, fetched when it is asked for. @param isChosen whether it is known which lesson is meant */
export const useLeaflet = (isChosen: boolean): PaperInHand<LeafletProps> =>
  usePaper(load, isChosen);
