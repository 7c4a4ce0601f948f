import { useTranslation } from "react-i18next";

import type { ActiveState } from "../../../application/session/state";
import { positionAt } from "../../../core/protocol/position";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { useRunner } from "../../../access/use-runner";
import { classNames } from "../../../ui/class-names";
import { HoldRing } from "../../../ui/hold-ring/hold-ring";
import { Announcement } from "./announcement";
import { PhasePicture } from "./phase-picture";
import { RestAct } from "./rest-act";
import { SessionClock } from "./session-clock";
import { SessionFoot, StopButton } from "./session-foot";
import { SessionHint } from "./session-hint";
import { SessionTop } from "./session-top";
import styles from "./session.module.css";
import { useHold } from "./use-hold";
import { useSayWords } from "./use-say-words";

/**
 * The massage and its rests, read from 1.5 m: picture, what to do, what is left. One frame for every phase, so that
 * neither the finger on BERHENTI nor the focus is lost when the phase changes; the ground tells them apart.
 */
export function RunningFace({ session, timeline, lostClips }: ActiveState) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const heading = useHeadingFocus();
  const position = positionAt(timeline, session.positionMs);
  const { say, isLong } = useSayWords(timeline, position);
  const hold = useHold(() => runner.pause("asked"));
  const isRest = position.kind === "rest" || position.kind === "between";

  return (
    <main
      className={classNames(styles["session"], styles["held"], isRest && styles["rest"])}
      {...hold.area}
    >
      <SessionTop timeline={timeline} position={position} />
      <div className={styles["art"]}>
        <PhasePicture timeline={timeline} position={position} seat={session.choices.position} />
      </div>
      <h1 ref={heading} className={classNames(styles["say"], isLong && styles["sayLong"])}>
        {say}
      </h1>
      <SessionClock timeline={timeline} position={position} />
      <SessionFoot sound={session.sound}>
        {isRest && <RestAct kind={position.kind} />}
        <SessionHint sound={session.sound} lostClips={lostClips} unseen={isRest} />
        <StopButton />
      </SessionFoot>
      <HoldRing active={hold.isHolding} label={t("pause.holding")} />
      <Announcement timeline={timeline} position={position} sound={session.sound} />
    </main>
  );
}
