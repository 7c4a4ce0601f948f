import { useTranslation } from "react-i18next";

import { LiveRegion } from "../../ui/live-region/live-region";
import { text } from "../../ui/words/words";

const MINUTE_S = 60;
/** The last steps that are said aloud, in seconds. */
const SPOKEN_S = [10, 30] as const;

/** Seconds as they are said aloud: every minute and at the last steps, not every second. */
const spokenSeconds = (seconds: number): number =>
  SPOKEN_S.find((step) => seconds <= step) ?? Math.ceil(seconds / MINUTE_S) * MINUTE_S;

const useWaitWords = (): ((seconds: number) => string) => {
  const { t } = useTranslation("pin");
  return (seconds) =>
    seconds < MINUTE_S
      ? t("waitSeconds", { count: seconds })
      : t("waitMinutes", { count: Math.ceil(seconds / MINUTE_S) });
};

export type WaitSentenceProps = {
  /** 0: a PIN is taken. */
  seconds: number;
  /** Whether there was a wait before. */
  hasWaited: boolean;
};

/** How long no PIN is taken. Must stand on the page before the wait begins, so that it is heard. */
export function WaitSentence({ seconds, hasWaited }: WaitSentenceProps) {
  const { t } = useTranslation("pin");
  const words = useWaitWords();
  return (
    <>
      {seconds > 0 && (
        <p className={text.number} aria-hidden="true">
          {words(seconds)}
        </p>
      )}
      <LiveRegion>
        {seconds > 0 ? words(spokenSeconds(seconds)) : hasWaited ? t("mayTry") : null}
      </LiveRegion>
    </>
  );
}
