import { useTranslation } from "react-i18next";

import { useRunner } from "../../../access/use-runner";
import { Button } from "../../../ui/button/button";
import styles from "./session.module.css";

/** A rest may be left early; between repeated rounds it may be enough. */
export function RestAct({ kind }: { kind: "rest" | "between" }) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  return (
    <Button
      kind="secondary"
      className={styles["stop"]}
      onClick={kind === "rest" ? runner.leaveRest : runner.close}
    >
      {t(kind === "rest" ? "restActs.again" : "restActs.enough")}
    </Button>
  );
}
