import { useCallback, useEffect, useState, type ComponentType } from "react";
import { useLocation } from "react-router";

import { SHOWN } from "../../paths";
import { useHydrated } from "../../access/use-hydrated";
import type { ShowProps } from "./show/show";

/** Showing the lesson to a room: fetched when it is asked for, by the button or by the address. */
export function useShow() {
  const { search } = useLocation();
  const isAsked = useHydrated() && new URLSearchParams(search).has(SHOWN);
  const [Show, setShow] = useState<ComponentType<ShowProps> | null>(null);

  const begin = useCallback(() => {
    import("./teaching-kit").then(
      (found) => setShow(() => found.Show),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (isAsked) begin();
  }, [isAsked, begin]);
  return { Show, begin, leave: useCallback(() => setShow(null), []) };
}
