import { useTranslation } from "react-i18next";

import { BackFigure } from "../../../content/illustrations/back-figure/back-figure";
import type { Position } from "../../../core/protocol/position";
import { useServices } from "../../../shell/services-context";
import { useReducedMotion } from "../../../shell/use-reduced-motion";
import { HoldRing } from "../../../ui/hold-ring/hold-ring";
import { classNames } from "../../../ui/class-names";
import type { ActiveState } from "../../../application/session-state";
import { Announcement } from "./announcement";
import { handsFor } from "./hands";
import { sceneOf, ScenePicture, type Scene } from "./scene-picture";
import { SessionClock } from "./session-clock";
import { SessionFoot, StopButton } from "./session-foot";
import { SessionHint } from "./session-hint";
import { SessionTop } from "./session-top";
import styles from "./session.module.css";
import { useHold } from "./use-hold";
import { useSayWords } from "./use-say-words";
import { useThumbs } from "./use-thumbs";

export type FaceProps = ActiveState & { position: Position };

/** Before and after the rounds the picture follows the words; in a round it is always her back. */
function sceneAt({ kind, current }: Position): Scene | null {
  if (kind === "round") return null;
  return sceneOf(current?.clip ?? null) ?? (kind === "closing" ? "cover" : null);
}

/** Her back with the thumbs where they are now, what to do, and what is left. Read from 1.5 m. */
export function MassageFace({ session, timeline, lostClips, position }: FaceProps) {
  const { t } = useTranslation("session");
  const { isWeakPhone, runner } = useServices();
  const still = useReducedMotion();
  const { say, isLong } = useSayWords(timeline, position);
  const { figure, hasTrail } = useThumbs(timeline, { still, isWeakPhone });
  const scene = sceneAt(position);
  const hold = useHold(() => runner.pause("asked"));

  return (
    <main className={classNames(styles["session"], styles["held"])} {...hold.area}>
      <SessionTop timeline={timeline} position={position} />
      <div className={styles["art"]}>
        {scene === null ? (
          <BackFigure
            ref={figure}
            path={timeline.path}
            circles={timeline.passMs / timeline.circleMs}
            hands={handsFor(session.choices.position, position)}
            trail={hasTrail}
            still={still}
            label={t(timeline.direction === "up" ? "figure.up" : "figure.down")}
          />
        ) : (
          <div className={styles["picture"]}>
            <ScenePicture scene={scene} />
          </div>
        )}
      </div>
      <h1 className={classNames(styles["say"], isLong && styles["sayLong"])}>{say}</h1>
      <SessionClock timeline={timeline} position={position} />
      <SessionFoot sound={session.sound}>
        <SessionHint sound={session.sound} lostClips={lostClips} />
        <StopButton />
      </SessionFoot>
      <HoldRing active={hold.isHolding} label={t("pause.holding")} />
      <Announcement timeline={timeline} position={position} sound={session.sound} />
    </main>
  );
}
