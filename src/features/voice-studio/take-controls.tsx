import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useObservable } from "../../access/services-context";
import { IDLE, type TakeStage } from "../../application/studio/state";
import type { Studio } from "../../application/studio/studio";
import type { LineToSpeak } from "../../core/studio/line";
import { isSpoken } from "../../core/studio/progress";
import { Button } from "../../ui/button/button";
import { playIcon } from "../../ui/icon/outlines/play";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";
import { Dock, EqualPair } from "../../ui/layout/dock";
import { LiveRegion } from "../../ui/live-region/live-region";
import { LevelBar } from "./level-bar";
import { useStageWords } from "./use-stage-words";
import styles from "./voice-studio.module.css";

type TakeControlsProps = {
  studio: Studio;
  line: LineToSpeak;
  onNext: () => void;
  /** What else can be done with the line, above the large button. */
  children: ReactNode;
};

/** What the one large button does now. */
type Act = "record" | "wait" | "stop" | "next" | "again";

function actOf({ kind }: TakeStage, isKept: boolean): Act {
  switch (kind) {
    case "opening":
    case "making":
      return "wait";
    case "recording":
      return "stop";
    case "failed":
      return "again";
    case "idle":
    case "dropped":
    case "kept":
      return isKept ? "next" : "record";
  }
}

/** What is done with this line: of another one nothing is told here. */
const stageOf = (stage: TakeStage, { id }: LineToSpeak): TakeStage =>
  stage.kind === "idle" || stage.line === id ? stage : IDLE;

/** Records a take, lets it be heard, and goes on. One button does what comes next: the thumb stays where it is. */
export function TakeControls({ studio, line, onNext, children }: TakeControlsProps) {
  const { t } = useTranslation("studio");
  const { takes, playing, ...state } = useObservable(studio);
  const stage = stageOf(state.stage, line);
  const isKept = isSpoken(line, takes);
  const words = useStageWords(stage, line, takes);
  const act = actOf(stage, isKept);
  const record = (): void => void studio.record(line);
  const acts: Readonly<Record<Act, () => void>> = {
    record,
    again: record,
    wait: () => undefined,
    stop: () => void studio.stop(),
    next: onNext,
  };
  return (
    <>
      <LevelBar level={studio.level} isOn={act === "stop"} />
      <div className={styles["told"]}>
        <LiveRegion visible>
          <p>{playing === "unheard" ? t("unheard") : words}</p>
        </LiveRegion>
      </div>
      {isKept && act !== "stop" && act !== "wait" && (
        <EqualPair>
          <HearButton studio={studio} line={line.id} />
          {act === "again" ? (
            <Button kind="secondary" full onClick={onNext}>
              {t("next")}
            </Button>
          ) : (
            <Button kind="secondary" full icon={rotateCcwIcon} onClick={record}>
              {t("again")}
            </Button>
          )}
        </EqualPair>
      )}
      {children}
      <Dock>
        <Button
          kind="primary"
          big
          full
          aria-disabled={act === "wait" || undefined}
          onClick={acts[act]}
        >
          {t(act === "wait" ? (stage.kind === "making" ? "stop" : "record") : act)}
        </Button>
      </Dock>
    </>
  );
}

/** What families will hear: the take as it is kept. */
function HearButton({ studio, line }: { studio: Studio; line: string }) {
  const { t } = useTranslation("studio");
  const isHeard = useObservable(studio).playing === "take";
  return (
    <Button
      kind="secondary"
      full
      icon={playIcon}
      onClick={() => (isHeard ? studio.hush() : void studio.hear(line, "take"))}
    >
      {t(isHeard ? "hush" : "hear")}
    </Button>
  );
}
