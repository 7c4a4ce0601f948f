import type { Instant } from "../time/instant";
import type { Catalogue, Volume } from "./schema";

/** Id of the notebook that was there before there could be several. */
export const FIRST_NOTEBOOK = "first";

export const newVolume = (id: string, name: string, begunAt: Instant | null): Volume => ({
  id,
  name,
  begunAt,
  removedAt: null,
  isBlank: false,
});

/** A phone with one notebook, which needs no name. */
export const firstCatalogue: Catalogue = {
  open: FIRST_NOTEBOOK,
  volumes: [newVolume(FIRST_NOTEBOOK, "", null)],
};

/** The one in which is noted now. */
export const openVolume = ({ open, volumes }: Catalogue): Volume =>
  volumes.find(({ id }) => id === open) ?? newVolume(open, "", null);
