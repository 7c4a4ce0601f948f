import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Gathering } from "../../application/hand-over/hand-over";
import { OutcomeWords } from "../../parts/copies/outcome-words";
import { RestoreQuestionSheet } from "../../parts/copies/restore-question";
import { useCopyActs } from "../../parts/copies/use-copy-acts";
import { FilmView } from "../../parts/filming/film-view";
import { DangerLink } from "../../shell/danger-link";
import { Button } from "../../ui/button/button";
import { Pane } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { PageTitle } from "../../ui/words/words";
import { ByFile } from "./by-file";
import type { Role } from "./role";

/** Films another phone's notes, and takes them in when they are whole. */
export function FilmCodes({ onDone }: { onDone: (role: Role) => void }) {
  const { t } = useTranslation("handover");
  const { outcome, receive, take, begin, leave } = useCopyActs();
  const [isWhole, setIsWhole] = useState(false);
  const handleWhole = (gathering: Gathering): void => {
    setIsWhole(true);
    receive(() => gathering.offer());
  };

  return (
    <Pane>
      <PageTitle>{t("filming.title")}</PageTitle>
      {!isWhole && <FilmView onWhole={handleWhole} instead={<ByFile />} />}
      <LiveRegion visible>{outcome !== null && <OutcomeWords outcome={outcome} />}</LiveRegion>
      {isWhole && (
        <Button kind="primary" full onClick={() => onDone("show")}>
          {t("after.swapShow")}
        </Button>
      )}
      <Button kind={isWhole ? "secondary" : "quiet"} full onClick={() => onDone("choose")}>
        {t(isWhole ? "after.end" : "filming.stop")}
      </Button>
      {outcome?.kind === "asks" && (
        <RestoreQuestionSheet
          question={outcome}
          onTake={(withRemovals) => take(outcome, withRemovals)}
          onBegin={() => begin(outcome)}
          onLeave={leave}
          over={<DangerLink />}
        />
      )}
    </Pane>
  );
}
