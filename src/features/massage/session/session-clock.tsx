import { useTranslation } from "react-i18next";

import type { Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import { clockText } from "../minutes";
import { useIsPractice } from "./use-is-practice";
import { usePhaseWords } from "./use-phase-words";
import styles from "./session.module.css";

export type SessionClockProps = { timeline: Timeline; position: Position };

/** What is left of this round or rest, and which round it is. */
export function SessionClock({ timeline, position }: SessionClockProps) {
  const { t } = useTranslation("session");
  const phase = usePhaseWords()(position, timeline.rounds);
  const leftMs = useLeftMs({ timeline, position });
  const seconds = Math.ceil(leftMs / 1000);
  return (
    <div className={styles["clock"]}>
      <span
        className={styles["time"]}
        role="timer"
        aria-label={t("roundsLeft", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      >
        {clockText(leftMs)}
      </span>
      <span className={styles["left"]}>{phase}</span>
    </div>
  );
}

/** A practice is promised by its round: until this begins, the clock shows how long it is. */
function useLeftMs({ timeline, position }: SessionClockProps): number {
  const isPractice = useIsPractice();
  const round = timeline.segments.find(({ kind }) => kind === "round");
  return isPractice && position.kind === "lead-in" && round !== undefined
    ? round.endMs - round.startMs
    : position.segmentLeftMs;
}
