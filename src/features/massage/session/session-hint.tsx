import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import type { Audibility } from "../../../core/session/session";
import { useServices } from "../../../access/services-context";
import { useRunner } from "../../../access/use-runner";
import { classNames } from "../../../ui/class-names";
import { Icon } from "../../../ui/icon/icon";
import styles from "./session.module.css";
import { circlePauseIcon } from "../../../ui/icon/outlines/circle-pause";

export type SessionHintProps = {
  sound: Audibility;
  lostClips: number;
  /** Only for keyboards and screen readers, where its place is needed for something else. */
  unseen: boolean;
};

/** The line at the foot: how to pause, and what the phone refused, told as it is. */
export function SessionHint({ sound, lostClips, unseen }: SessionHintProps) {
  const { t } = useTranslation("session");
  const { screenLock } = useServices();
  const runner = useRunner();
  const screen = useSyncExternalStore(screenLock.subscribe, screenLock.state, () => "off" as const);
  const notices = noticesFor(screen === "refused" || screen === "lost", lostClips > 0, sound);

  return (
    <button
      type="button"
      className={classNames(styles["hint"], unseen && styles["unseen"])}
      onClick={() => runner.pause("asked")}
    >
      <Icon outline={circlePauseIcon} big />
      <span>{[t("pause.hold"), ...notices.map((notice) => t(notice))].join(". ")}</span>
    </button>
  );
}

function noticesFor(isScreenRefused: boolean, hasLost: boolean, sound: Audibility) {
  const screen = sound === "silent" ? "notice.screenSilent" : "notice.screen";
  return [
    ...(isScreenRefused ? ([screen] as const) : []),
    ...(hasLost ? (["notice.clips"] as const) : []),
  ];
}
