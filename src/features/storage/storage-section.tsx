import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../access/services-context";
import { isInAppWay } from "../../parts/rows/install-row";
import { Card } from "../../ui/card/card";
import { text, Title } from "../../ui/words/words";

/** What this phone promises about the notes, and what it does not. */
export function StorageSection() {
  const { t } = useTranslation(["storage", "install"]);
  const { installer, notebook } = useServices();
  const { status, persistence, room } = useObservable(notebook);
  const way = useObservable(installer);
  return (
    <Card as="section" labelledBy="simpanan">
      <Title id="simpanan">{t("storage.title")}</Title>
      {status === "slow" || status === "newer" ? (
        <p>{t(`storage.${status}`)}</p>
      ) : status === "unavailable" ? (
        <p>
          <strong>{t("storage.unavailable")}</strong> {t("storage.unavailableHelp")}
        </p>
      ) : (
        <>
          <p>{t("storage.where")}</p>
          <p>{t(`storage.${persistence}`)}</p>
          {room === "nearly-full" && (
            <p>
              <strong>{t("storage.nearlyFull")}</strong> {t("storage.makeRoom")}
            </p>
          )}
        </>
      )}
      {isInAppWay(way) && (
        <p>
          <strong>{t("install:inApp")}.</strong> {t(`install:${way}`)}
        </p>
      )}
      <p className={text.quiet}>{t("storage.loss")}</p>
      <p className={text.quiet}>{t("storage.private")}</p>
    </Card>
  );
}
