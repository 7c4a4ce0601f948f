import { useTranslation } from "react-i18next";

import type { TakeStage } from "../../application/studio/state";
import type { Recording } from "../../core/midwife/recording";
import type { LineToSpeak } from "../../core/studio/line";
import { isSpoken, nextUnspoken } from "../../core/studio/progress";
import { allLines } from "./lines";

/** Says what is happening to the line, what went wrong and what helps; how to speak before the first take. */
export function useStageWords(
  stage: TakeStage,
  line: LineToSpeak,
  takes: ReadonlyMap<string, Recording>,
): string {
  const { t } = useTranslation("studio");
  const isKept = isSpoken(line, takes);
  switch (stage.kind) {
    case "opening":
    case "recording":
    case "making":
    case "dropped":
      return t(`stage.${stage.kind}`);
    case "failed":
      return isKept
        ? `${t(`trouble.${stage.trouble}`)} ${t("safe")}`
        : t(`trouble.${stage.trouble}`);
    case "kept":
      return nextUnspoken(allLines, takes, null) === null ? t("done") : t("stage.kept");
    case "idle":
      if (isKept) return t("stage.spoken");
      return t(takes.has(line.id) ? "stage.changed" : "how");
  }
}
