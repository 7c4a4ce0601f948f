import { useTranslation } from "react-i18next";

import type { OpenedPackage, OpenedVoice } from "../../application/taken-package/opening";
import { useSettings } from "../../access/services-context";
import { isFollowed } from "../../core/midwife/followed";
import type { Advice, PlaceNumber } from "../../core/midwife/parts";
import { shownNumber } from "../../core/settings/phone";
import { MINUTE_MS } from "../../core/time/spans";
import { Button } from "../../ui/button/button";
import { playIcon } from "../../ui/icon/outlines/play";
import { volumeOffIcon } from "../../ui/icon/outlines/volume-off";
import { text } from "../../ui/words/words";
import styles from "./received-package.module.css";
import { useSample } from "./use-sample";

/** Each number in full, with the name that it will be called by. */
export function NumbersContent({ numbers }: { numbers: readonly PlaceNumber[] }) {
  const { t } = useTranslation("package");
  return (
    <>
      <ul className={styles["numbers"]}>
        {numbers.map(({ label, number }) => (
          <li key={`${label} ${number}`}>
            <span>{label}</span>
            <span className={styles["number"]}>{shownNumber(number)}</span>
          </li>
        ))}
      </ul>
      <p className={text.quiet}>{t("numbersNote")}</p>
    </>
  );
}

/** Whose advice it is, and that it changes how they massage. */
export function AdviceContent({ advice, place }: { advice: Advice; place: string }) {
  const { t, i18n } = useTranslation(["package", "prepare"]);
  const { massage } = useSettings();
  const minutes = (ms: number): string =>
    new Intl.NumberFormat(i18n.language).format(ms / MINUTE_MS);
  return (
    <>
      <p className={text.strong}>{t(`prepare:ways.${advice.protocol}.name`)}</p>
      <p>{t(`prepare:ways.${advice.protocol}.note`)}</p>
      {advice.restMs !== null && <p>{t("adviceRest", { minutes: minutes(advice.restMs) })}</p>}
      <p>{t("adviceFrom", { place })}</p>
      {!isFollowed(massage, advice) && <p className={text.quiet}>{t("adviceChange")}</p>}
    </>
  );
}

/** How much she has spoken; one line of it can be heard. */
export function VoiceContent({ voice }: { voice: OpenedVoice }) {
  const { t } = useTranslation("package");
  const sample = voice.recordings[0];
  const { isOn, listen, hush } = useSample(sample?.bytes);
  return (
    <>
      <p>{t("voiceLines", { count: voice.recordings.length })}</p>
      <p>{t("voiceRest")}</p>
      {voice.unheard > 0 && (
        <p className={text.quiet}>{t("voiceUnheard", { count: voice.unheard })}</p>
      )}
      {sample !== undefined && (
        <Button
          kind="secondary"
          icon={isOn ? volumeOffIcon : playIcon}
          full
          onClick={isOn ? hush : listen}
        >
          {t(isOn ? "hush" : "listen")}
        </Button>
      )}
    </>
  );
}

export function ReviewsContent({ reviews }: Pick<OpenedPackage, "reviews">) {
  const { t } = useTranslation("package");
  const agreed = reviews.filter(({ verdict }) => verdict === "agrees").length;
  return (
    <>
      <p>{t("reviewsLines", { count: agreed })}</p>
      <p className={text.quiet}>{t("reviewsNote")}</p>
    </>
  );
}
