import type { PageEvent, PageLife } from "../../application/devices";

export const browserPageLife: PageLife = {
  subscribe: (listener) => {
    const tell = (event: PageEvent) => () => listener(event);
    const onVisibility = (): void => listener(document.hidden ? "hidden" : "visible");
    const onFreeze = tell("frozen");
    const onResume = tell("resumed");
    document.addEventListener("visibilitychange", onVisibility);
    document.addEventListener("freeze", onFreeze);
    document.addEventListener("resume", onResume);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      document.removeEventListener("freeze", onFreeze);
      document.removeEventListener("resume", onResume);
    };
  },
};
