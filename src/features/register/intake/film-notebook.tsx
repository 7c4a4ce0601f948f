import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Gathering } from "../../../application/hand-over/hand-over";
import type { Taking } from "../../../application/register/intake";
import type { RegisterDesk } from "../../../application/register/desk";
import { INTAKE_CONSENT_VERSION } from "../../../content/consent/intake";
import { FilmView } from "../../../parts/filming/film-view";
import { Button } from "../../../ui/button/button";
import { Pane, Page } from "../../../ui/layout/layout";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { PageTitle, text } from "../../../ui/words/words";

/** Films a family's notes from its phone; they wait in the register, and her own notebook does not change. */
export function FilmNotebook({ desk, onDone }: { desk: RegisterDesk; onDone: () => void }) {
  const { t } = useTranslation("intake");
  /** Counts the phones that were filmed, so that the next one is begun anew. */
  const [nth, setNth] = useState(0);
  const [outcome, setOutcome] = useState<Taking | null>(null);
  const [isWhole, setIsWhole] = useState(false);

  const handleWhole = async (gathering: Gathering): Promise<void> => {
    setIsWhole(true);
    const given = { version: INTAKE_CONSENT_VERSION };
    setOutcome(await desk.intake.takeNotebook(await gathering.notebook(), given));
  };

  return (
    <Page>
      <Pane last>
        <PageTitle>{t("filming.title")}</PageTitle>
        <p className={text.quiet}>{t("filming.how")}</p>
        {!isWhole && (
          <FilmView
            key={nth}
            onWhole={(gathering) => void handleWhole(gathering)}
            instead={<p>{t("filming.instead")}</p>}
          />
        )}
        <LiveRegion visible>{outcome !== null && <TakingWords taking={outcome} />}</LiveRegion>
        {outcome !== null && (
          <Button
            kind="primary"
            full
            onClick={() => {
              setNth(nth + 1);
              setOutcome(null);
              setIsWhole(false);
            }}
          >
            {t("filming.next")}
          </Button>
        )}
        <Button kind={outcome === null ? "quiet" : "secondary"} full onClick={onDone}>
          {t(outcome === null ? "filming.stop" : "filming.done")}
        </Button>
      </Pane>
    </Page>
  );
}

function TakingWords({ taking }: { taking: Taking }) {
  const { t } = useTranslation(["intake", "register"]);
  switch (taking.kind) {
    case "kept":
      return <p>{t(`filming.kept.${taking.reception}`)}</p>;
    case "bad":
      return <p>{t(`reasons.${taking.reason}`)}</p>;
    case "not-kept":
      return <p>{t(`register:fault.${taking.reason}`)}</p>;
  }
}
