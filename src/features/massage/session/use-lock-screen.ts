import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { positionAt } from "../../../core/protocol/position";
import { useServices } from "../../../access/services-context";
import type { ActiveState } from "../../../application/session/state";
import { usePhaseWords } from "./use-phase-words";

/** Shows the phase on the lock screen: the page may be dark, the words there are still right. */
export function useLockScreen({ session, timeline }: ActiveState): void {
  const { media } = useServices();
  const { t } = useTranslation(["common", "session"]);
  const phase = usePhaseWords()(positionAt(timeline, session.positionMs), timeline.rounds);
  const title = session.status === "running" ? phase : t("session:pause.title");
  const artist = t("appName");
  const isOver = session.status === "ended";
  useEffect(() => {
    if (!isOver) media.show({ title, artist });
  }, [media, title, artist, isOver]);
}
