import { useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Gathering } from "../../application/hand-over/hand-over";
import { LiveRegion } from "../../ui/live-region/live-region";
import { Steps } from "../../ui/steps/steps";
import { text } from "../../ui/words/words";
import styles from "./film-view.module.css";
import { useFilming } from "./use-filming";
import { useScreenOn } from "./use-screen-on";

export type FilmViewProps = {
  /** Called once, when all codes of the other phone are known. */
  onWhole: (gathering: Gathering) => void;
  /** The way that is left where the camera cannot be used. */
  instead: ReactNode;
};

/** What the camera sees of another phone's codes, and how many of them are known. */
export function FilmView({ onWhole, instead }: FilmViewProps) {
  const { t } = useTranslation("handover");
  const video = useRef<HTMLVideoElement>(null);
  const { isOn, fault, progress, hint } = useFilming(video, onWhole);
  useScreenOn();
  if (fault !== null)
    return (
      <>
        <p role="alert">{t(`cameraFault.${fault}`)}</p>
        {instead}
      </>
    );
  return (
    <>
      <video
        ref={video}
        className={styles["view"]}
        aria-label={t("filming.picture")}
        muted
        playsInline
      />
      {progress !== null && (
        <Steps
          count={progress.total}
          current={progress.rank}
          label={t("filming.parts", progress)}
        />
      )}
      <LiveRegion visible>
        {!isOn && t("filming.opening")}
        {isOn && hint !== null && t(`hint.${hint}`)}
        {isOn && hint === null && progress !== null && t("filming.parts", progress)}
      </LiveRegion>
      <p className={text.quiet}>{t("filming.fill")}</p>
    </>
  );
}
