import { useEffect } from "react";

/** Tells the page's root that a massage is on: a finger that slides down must not load it anew. */
export function useHeldPage(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["massage"] = "";
    return () => {
      delete dataset["massage"];
    };
  }, []);
}
