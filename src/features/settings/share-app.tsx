import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import type { AppSharer, Sending } from "../../application/services";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { shareIcon } from "../../ui/icon/outlines/share";
import { smartphoneIcon } from "../../ui/icon/outlines/smartphone";
import { LiveRegion } from "../../ui/live-region/live-region";
import { StillCode } from "../../ui/still-code/still-code";
import { text, Title } from "../../ui/words/words";

type Outcome = Sending | "fetching" | null;

/** The app for another phone: its address where there is signal, one file where there is none. */
export function ShareApp() {
  const { t } = useTranslation("settings");
  const { sharer } = useServices();
  const [shown, setShown] = useState<AppSharer | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const handleShow = (): void => {
    sharer.fetch().then(setShown, () => setOutcome("unreachable"));
  };
  const handleSend = (): void => {
    setOutcome("fetching");
    sharer.act((one) => one.send()).then(setOutcome, () => setOutcome("unreachable"));
  };

  return (
    <Card as="section" labelledBy="bagikan">
      <Title id="bagikan">{t("share.title")}</Title>
      <p>{t("share.withSignal")}</p>
      {shown === null ? (
        <Button kind="secondary" icon={smartphoneIcon} full onClick={handleShow}>
          {t("share.show")}
        </Button>
      ) : (
        <StillCode modules={shown.code} label={t("share.picture")} caption={shown.address} />
      )}
      <p>{t("share.withoutSignal")}</p>
      <p className={text.quiet}>{t("share.inFile")}</p>
      <Button
        kind="secondary"
        icon={shareIcon}
        full
        disabled={outcome === "fetching"}
        onClick={handleSend}
      >
        {t("share.send")}
      </Button>
      <LiveRegion visible>{outcome !== null && t(`share.outcome.${outcome}`)}</LiveRegion>
    </Card>
  );
}
