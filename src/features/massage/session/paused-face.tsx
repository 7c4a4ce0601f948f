import { useTranslation } from "react-i18next";

import { positionAt, type Position } from "../../../core/protocol/position";
import type { PauseCause } from "../../../core/session/session";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { useRunner } from "../../../access/use-runner";
import { BreathRing } from "../../../ui/breath/breath-ring";
import { Button } from "../../../ui/button/button";
import { classNames } from "../../../ui/class-names";
import { HoldRing } from "../../../ui/hold-ring/hold-ring";
import { clockText } from "../minutes";
import type { ActiveState } from "../../../application/session/state";
import { SessionTop } from "./session-top";
import styles from "./session.module.css";
import { useHold } from "./use-hold";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { playIcon } from "../../../ui/icon/outlines/play";
import { rotateCcwIcon } from "../../../ui/icon/outlines/rotate-ccw";

export type PausedFaceProps = ActiveState & { cause: PauseCause };

/** Bare ground and a slow ring: nothing hurries. */
export function PausedFace({ session, timeline, cause }: PausedFaceProps) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const heading = useHeadingFocus();
  const hold = useHold(runner.resume);
  const position = positionAt(timeline, session.positionMs);

  return (
    <main className={classNames(styles["session"], styles["still"], styles["held"])} {...hold.area}>
      <SessionTop timeline={timeline} position={position} />
      <div className={styles["clock"]}>
        <BreathRing />
        <h1 className={classNames(styles["say"], styles["sayLong"])} ref={heading}>
          {t("pause.title")}
        </h1>
        <span className={styles["time"]}>{clockText(position.segmentLeftMs)}</span>
        <span className={styles["left"]}>
          <LeftOf position={position} />
        </span>
        <p className={styles["quiet"]}>
          {t(cause === "outside" ? "pause.outside" : "pause.holdOn")}
        </p>
      </div>
      <div className={styles["acts"]}>
        <Button kind="primary" big icon={playIcon} onClick={runner.resume}>
          {t("pause.resume")}
        </Button>
        <Button kind="secondary" icon={rotateCcwIcon} onClick={runner.repeatRound}>
          {t("pause.repeat")}
        </Button>
        <Button kind="secondary" icon={checkIcon} onClick={runner.finish}>
          {t("pause.finish")}
        </Button>
      </div>
      <HoldRing active={hold.isHolding} label={t("pause.holdingOn")} />
    </main>
  );
}

function LeftOf({ position }: { position: Position }) {
  const { t } = useTranslation("session");
  switch (position.kind) {
    case "round":
      return t("pause.left", { round: position.round });
    case "rest":
    case "between":
      return t("pause.leftRest");
    case "lead-in":
      return t("pause.leftLeadIn");
    case "closing":
    case "ended":
      return t("pause.leftClosing");
  }
}
