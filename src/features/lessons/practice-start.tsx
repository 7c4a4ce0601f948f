import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { paths } from "../../paths";
import { useSelected, useServices, useSettings } from "../../shell/services-context";
import { Button } from "../../ui/button/button";
import { text } from "../../ui/words/words";

/** A round of a minute on a pillow, led by the same voice and picture as the massage. */
export function PracticeStart() {
  const { t } = useTranslation("learning");
  const { runner } = useServices();
  const { massage } = useSettings();
  const navigate = useNavigate();
  const isTaken = useSelected(
    runner,
    (state) =>
      state.phase === "starting" || (state.phase === "on" && state.session.status !== "ended"),
  );

  const handleStart = (): void => {
    void runner.practise(massage.protocol ?? "jujun");
    void navigate(paths.session);
  };

  return (
    <div data-screen>
      <Button kind="primary" full icon="play" disabled={isTaken} onClick={handleStart}>
        {t("practice.start")}
      </Button>
      <p className={text.quiet}>{t(isTaken ? "practice.busy" : "practice.note")}</p>
    </div>
  );
}
