import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import type { Sound } from "../../../core/session/session";
import { useServices } from "../../../shell/services-context";
import { Button } from "../../../ui/button/button";
import { Icon } from "../../../ui/icon/icon";
import styles from "./session.module.css";

export type SessionHintProps = { sound: Sound; lostClips: number };

/** The line at the foot: what the phone refused, told as it is; else how to pause. */
export function SessionHint({ sound, lostClips }: SessionHintProps) {
  const { t } = useTranslation("session");
  const { runner, screenLock } = useServices();
  const screen = useSyncExternalStore(screenLock.subscribe, screenLock.state, () => "off" as const);

  if (sound === "silent")
    return (
      <div className={styles["hint"]}>
        <Icon name="volume-off" big />
        <span>{t("notice.silent")}</span>
        <Button kind="secondary" onClick={() => void runner.retrySound()}>
          {t("notice.retry")}
        </Button>
      </div>
    );
  const notice = noticeFor(screen === "refused", lostClips > 0);
  return (
    <button type="button" className={styles["hint"]} onClick={() => runner.pause("asked")}>
      <Icon name="circle-pause" big />
      <span>
        {t("pause.hold")}
        {notice !== null && (
          <>
            {". "}
            {t(notice)}
          </>
        )}
      </span>
    </button>
  );
}

function noticeFor(isScreenRefused: boolean, hasLost: boolean) {
  if (isScreenRefused) return "notice.screen" as const;
  return hasLost ? ("notice.clips" as const) : null;
}
