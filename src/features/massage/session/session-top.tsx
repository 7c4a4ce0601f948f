import { useTranslation } from "react-i18next";

import type { Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import { DangerLink } from "../../../shell/danger-link";
import { RoundBars, type RestState } from "../../../ui/rounds/round-bars";
import { usePhaseWords } from "./use-phase-words";
import styles from "./session.module.css";

export type SessionTopProps = { timeline: Timeline; position: Position };

/** How far the massage has come, and the way to help. */
export function SessionTop({ timeline, position }: SessionTopProps) {
  const { t } = useTranslation("session");
  const phase = usePhaseWords()(position, timeline.rounds);
  const { rounds, rests } = barsAt(timeline, position.ms);
  const done = rounds.filter((share) => share === 1).length;
  return (
    <div className={styles["top"]}>
      <RoundBars
        rounds={rounds}
        rests={rests}
        label={`${phase}. ${t("progress", { round: done, rounds: timeline.rounds })}`}
      />
      <DangerLink />
    </div>
  );
}

function barsAt({ segments }: Timeline, ms: number) {
  const shareOf = ({ startMs, endMs }: { startMs: number; endMs: number }): number =>
    Math.min(1, Math.max(0, (ms - startMs) / (endMs - startMs)));
  const stateOf = (share: number): RestState => {
    if (share === 0) return false;
    return share === 1 ? true : "now";
  };
  return {
    rounds: segments.filter(({ kind }) => kind === "round").map(shareOf),
    rests: segments
      .filter(({ kind }) => kind === "rest" || kind === "between")
      .map((segment) => stateOf(shareOf(segment))),
  };
}
