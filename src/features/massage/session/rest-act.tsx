import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { useRunner } from "../../../access/use-runner";
import { focusHeading } from "../../../shell/use-page-focus";
import { Button } from "../../../ui/button/button";
import styles from "./session.module.css";

/** A rest may be left early; between repeated rounds it may be enough. */
export function RestAct({ kind }: { kind: "rest" | "between" }) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const button = useRef<HTMLButtonElement>(null);
  // It goes with the rest, and must not take the focus along.
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (document.activeElement === own) focusHeading();
    };
  }, []);
  return (
    <Button
      ref={button}
      kind="secondary"
      className={styles["stop"]}
      onClick={kind === "rest" ? runner.leaveRest : runner.close}
    >
      {t(kind === "rest" ? "restActs.again" : "restActs.enough")}
    </Button>
  );
}
