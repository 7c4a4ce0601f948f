import { useSelected, useServices } from "../../../access/services-context";

/** On a pillow, not on her back. */
export const useIsPractice = (): boolean =>
  useSelected(useServices().massage, (state) => state.phase === "on" && state.session.isPractice);
