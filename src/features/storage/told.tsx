import type { ReactNode } from "react";

import { LiveRegion } from "../../ui/live-region/live-region";
import styles from "./storage.module.css";

/** How something went, said where it was asked for, and read out. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <div className={styles["told"]}>
      <LiveRegion visible>{children}</LiveRegion>
    </div>
  );
}
