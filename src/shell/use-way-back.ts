import { useNavigate } from "react-router";

import type { Path } from "../paths";

/** The router counts its entries of the history, from 0: on the first one there is no way back within the app. */
function isFirstEntry(): boolean {
  const state: unknown = window.history.state;
  const index: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "idx") : undefined;
  return typeof index !== "number" || index === 0;
}

/** The way back; a page that was opened by its own address, as the phone's shortcuts do, leads to `otherwise`. */
export function useWayBack(otherwise: Path): () => void {
  const navigate = useNavigate();
  return () => void (isFirstEntry() ? navigate(otherwise, { replace: true }) : navigate(-1));
}
