import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import { wayOf } from "../../core/settings/settings";
import { paths } from "../../paths";
import { useSelected, useServices, useSettings } from "../../access/services-context";
import { useLate } from "../../access/use-late";
import { Banner } from "../../ui/banner/banner";
import { Button, buttonClassName } from "../../ui/button/button";
import { text } from "../../ui/words/words";
import { infoIcon } from "../../ui/icon/outlines/info";
import { playIcon } from "../../ui/icon/outlines/play";

/** A round of a minute on a pillow, led by the same voice and picture as the massage. */
export function PracticeStart({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation("learning");
  const { massage, runner: lateRunner } = useServices();
  const runner = useLate(lateRunner);
  const settings = useSettings();
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  const protocol = wayOf(settings.massage);
  const isRunning = useSelected(
    massage,
    (state) => state.phase === "on" && state.session.status !== "ended",
  );
  const isStarting = useSelected(massage, ({ phase }) => phase === "starting");

  // Some phones let sound begin only within the tap: the track must be there before it.
  useEffect(() => {
    if (!isShown) return undefined;
    runner?.preparePractice(protocol);
    return () => runner?.unprepare();
  }, [runner, protocol, isShown]);

  const handleStart = (): void => {
    setHasFailed(false);
    lateRunner
      .act((one) => one.practise(protocol))
      .then(
        () => void navigate(paths.session),
        () => setHasFailed(true),
      );
  };

  if (isRunning)
    return (
      <Link className={buttonClassName({ kind: "secondary" })} to={paths.session} data-screen>
        {t("practice.running")}
      </Link>
    );
  return (
    <div data-screen>
      {hasFailed && (
        <Banner kind="care" icon={infoIcon}>
          <span role="alert">{t("practice.failed")}</span>
        </Banner>
      )}
      <Button kind="primary" full icon={playIcon} disabled={isStarting} onClick={handleStart}>
        {t("practice.start")}
      </Button>
      <p className={text.quiet}>{t("practice.note")}</p>
    </div>
  );
}
