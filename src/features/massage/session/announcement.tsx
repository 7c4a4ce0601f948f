import { useTranslation } from "react-i18next";

import { spokenText } from "../../../content/voice/index";
import type { Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import type { Audibility } from "../../../core/session/session";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { usePhaseWords } from "./use-phase-words";

export type AnnouncementProps = { timeline: Timeline; position: Position; sound: Audibility };

/** Tells a screen reader the phase; the lines too when no voice says them, so that nothing is said twice. */
export function Announcement({ timeline, position, sound }: AnnouncementProps) {
  const { i18n } = useTranslation();
  const phase = usePhaseWords()(position, timeline.rounds);
  const line =
    sound === "silent" && position.current !== null
      ? spokenText(position.current.clip, i18n.language === "en" ? "en" : "id")
      : undefined;
  return (
    <>
      <LiveRegion>{phase}</LiveRegion>
      <LiveRegion>{line}</LiveRegion>
    </>
  );
}
