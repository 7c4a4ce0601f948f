import { useTranslation } from "react-i18next";

import { useServices } from "../../../shell/services-context";
import { Button } from "../../../ui/button/button";
import { classNames } from "../../../ui/class-names";
import { HoldRing } from "../../../ui/hold-ring/hold-ring";
import { Announcement } from "./announcement";
import type { FaceProps } from "./massage-face";
import { sceneOf, ScenePicture } from "./scene-picture";
import { SessionClock } from "./session-clock";
import { SessionFoot, StopButton } from "./session-foot";
import { SessionTop } from "./session-top";
import styles from "./session.module.css";
import { useHold } from "./use-hold";
import { useSayWords } from "./use-say-words";

/** A rest is a task: drink, look at the baby, ask her. Its ground differs from the massage's. */
export function RestFace({ session, timeline, position }: FaceProps) {
  const { t } = useTranslation("session");
  const { runner } = useServices();
  const { say, isLong } = useSayWords(timeline, position);
  const hold = useHold(() => runner.pause("asked"));

  return (
    <main className={classNames(styles["session"], styles["rest"], styles["held"])} {...hold.area}>
      <SessionTop timeline={timeline} position={position} />
      <div className={styles["art"]}>
        <div className={styles["picture"]}>
          <ScenePicture scene={sceneOf(position.current?.clip ?? null) ?? "drink"} />
        </div>
      </div>
      <h1 className={classNames(styles["say"], isLong && styles["sayLong"])}>{say}</h1>
      <SessionClock timeline={timeline} position={position} />
      <SessionFoot sound={session.sound}>
        {position.kind === "between" ? (
          <Button kind="secondary" className={styles["stop"]} onClick={runner.close}>
            {t("restActs.enough")}
          </Button>
        ) : (
          <Button kind="secondary" className={styles["stop"]} onClick={runner.leaveRest}>
            {t("restActs.again")}
          </Button>
        )}
        <StopButton />
      </SessionFoot>
      <HoldRing active={hold.isHolding} label={t("pause.holding")} />
      <Announcement timeline={timeline} position={position} sound={session.sound} />
    </main>
  );
}
