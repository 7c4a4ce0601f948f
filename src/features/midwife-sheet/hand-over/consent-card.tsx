import { useTranslation } from "react-i18next";

import type { HandOverConsent } from "../../../core/exchange/consent";
import { useDates } from "../../../parts/words/use-dates";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { text, Title } from "../../../ui/words/words";
import styles from "./hand-over.module.css";

export type ConsentCardProps = {
  consent: HandOverConsent | null;
  hasChanged: boolean;
  onAgree: () => void;
  onWithdraw: () => void;
};

/** Asks her each time, before anything leaves; what she agrees to stands above it. */
export function ConsentCard({ consent, hasChanged, onAgree, onWithdraw }: ConsentCardProps) {
  const { t } = useTranslation(["sheet", "common"]);
  const { dayAndTime } = useDates();
  return (
    <div data-screen>
      <Card as="section" labelledBy="setuju">
        <Title id="setuju">{t("consent.title")}</Title>
        <LiveRegion visible>
          {consent !== null && (
            <p className={text.strong}>{t("given", { when: dayAndTime(consent.agreedAt) })}</p>
          )}
          {hasChanged && <p className={text.strong}>{t("changed")}</p>}
        </LiveRegion>
        {consent === null ? (
          <>
            <ul className={styles["terms"]}>
              <li>{t("consent.what")}</li>
              <li>{t("consent.files")}</li>
              <li>{t("consent.health")}</li>
              <li>{t("consent.why")}</li>
              <li>{t("consent.reader")}</li>
              <li>{t("consent.noReturn")}</li>
              <li>{t("consent.young")}</li>
              <li>{t("consent.stamp")}</li>
              <li>{t("consent.lasts")}</li>
            </ul>
            <p>{t("consent.free")}</p>
            <Button kind="primary" icon={checkIcon} full onClick={onAgree}>
              {t("agree")}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={onWithdraw}>
            {t("common:undo")}
          </Button>
        )}
      </Card>
    </div>
  );
}
