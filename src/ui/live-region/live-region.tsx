import type { ReactNode } from "react";
import { visuallyHiddenClass } from "../visually-hidden/visually-hidden";

export type LiveRegionProps = {
  children: ReactNode;
  /** False interrupts what is being read. */
  polite?: boolean | undefined;
  /** Shown on the screen too. */
  visible?: boolean | undefined;
};

/** Says what changes inside it; must stand on the page before the words come. */
export function LiveRegion({ children, polite = true, visible = false }: LiveRegionProps) {
  return (
    <div
      className={visible ? undefined : visuallyHiddenClass}
      role={polite ? "status" : "alert"}
      aria-live={polite ? "polite" : "assertive"}
    >
      {children}
    </div>
  );
}
