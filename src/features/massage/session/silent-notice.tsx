import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useRunner } from "../../../access/use-runner";
import { Icon } from "../../../ui/icon/icon";
import { listChangeClass } from "../../../ui/list/list";
import styles from "./session.module.css";
import { volumeOffIcon } from "../../../ui/icon/outlines/volume-off";

/** Said in every phase while there is no sound, with the way to try it again. */
export function SilentNotice() {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const [hasTried, setHasTried] = useState(false);

  const handleRetry = (): void => {
    void runner.retrySound().then(() => setHasTried(true));
  };

  return (
    <div className={styles["silent"]}>
      <Icon outline={volumeOffIcon} />
      <span role="status">{t(hasTried ? "notice.stillSilent" : "notice.silent")}</span>
      <button type="button" className={listChangeClass} onClick={handleRetry}>
        {t("notice.retry")}
      </button>
    </div>
  );
}
