import { useCallback, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";

import type { Path } from "../paths";

/** The router counts its entries of the history, from 0: on the first one there is no way back within the app. */
function isFirstEntry(): boolean {
  const state: unknown = window.history.state;
  const index: unknown =
    typeof state === "object" && state !== null ? Reflect.get(state, "idx") : undefined;
  return typeof index !== "number" || index === 0;
}

/**
 * The way back, from a page or from a sheet over it, to where the app opened it; what was opened by its own address, as
 * the phone's shortcuts do, gives its place to `otherwise`. Asked twice, or when it has been left already, it goes once.
 */
export function useWayBack(otherwise: Path): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  const here = useRef<string | null>(null);
  // Before any effect that may ask for the way back.
  useLayoutEffect(() => {
    here.current = key;
    return () => {
      here.current = null;
    };
  }, [key]);
  return useCallback(() => {
    if (here.current !== key) return;
    here.current = null;
    void (isFirstEntry() ? navigate(otherwise, { replace: true }) : navigate(-1));
  }, [key, navigate, otherwise]);
}
