import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Audibility } from "../../../core/session/session";
import { useRunner } from "../../../access/use-runner";
import { Button } from "../../../ui/button/button";
import { SilentNotice } from "./silent-notice";
import { classNames } from "../../../ui/class-names";
import { goesOnClass } from "../../../ui/goes-on/goes-on";
import styles from "./session.module.css";

export type SessionFootProps = { sound: Audibility; children: ReactNode };

export function SessionFoot({ sound, children }: SessionFootProps) {
  return (
    <div className={classNames(styles["foot"], goesOnClass)}>
      {sound === "silent" && <SilentNotice />}
      {children}
    </div>
  );
}

/** Hers: it stops at once and asks afterwards. */
export function StopButton() {
  const { t } = useTranslation("session");
  const runner = useRunner();
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
