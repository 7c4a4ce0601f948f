import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../../shell/services-context";
import { Button } from "../../../ui/button/button";
import styles from "./session.module.css";

export function SessionFoot({ children }: { children: ReactNode }) {
  return <div className={styles["foot"]}>{children}</div>;
}

/** Hers: it stops at once and asks afterwards. */
export function StopButton() {
  const { t } = useTranslation("session");
  const { runner } = useServices();
  return (
    <Button
      kind="danger"
      className={styles["stop"]}
      aria-label={t("stop.forMother")}
      onClick={runner.stop}
    >
      {t("stop.button")}
    </Button>
  );
}
