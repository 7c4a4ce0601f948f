import { useTranslation } from "react-i18next";

import type { Position } from "../../../core/protocol/position";
import { useIsPractice } from "./use-is-practice";

/** The name of what is going on: "Putaran 1 dari 3", "Istirahat". */
export function usePhaseWords(): (position: Position, rounds: number) => string {
  const { t } = useTranslation("session");
  const isPractice = useIsPractice();
  return (position, rounds) => {
    if (isPractice && position.kind !== "ended") return t("practice");
    switch (position.kind) {
      case "lead-in":
        return t("leadIn");
      case "round":
        return t("round", { round: position.round, rounds });
      case "rest":
      case "between":
        return t("rest");
      case "closing":
        return t("closing");
      case "ended":
        return t("ended");
    }
  };
}
