import { useSyncExternalStore } from "react";

const query = "(prefers-reduced-motion: reduce)";

/** True for those who asked their phone for still pictures. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
