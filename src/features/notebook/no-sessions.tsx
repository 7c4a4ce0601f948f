import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { NewbornCalm } from "../../content/illustrations/newborn-calm";
import { paths } from "../../paths";
import { buttonClassName } from "../../ui/button/button";
import { Figure } from "../../ui/figure/figure";
import { Lead } from "../../ui/words/words";

export function NoSessions() {
  const { t } = useTranslation("sessions");
  return (
    <>
      <Figure height="low">
        <NewbornCalm label={t("emptyPicture")} />
      </Figure>
      <Lead>{t("empty")}</Lead>
      <Link className={buttonClassName({ kind: "primary", full: true })} to={paths.massage}>
        {t("toMassage")}
      </Link>
    </>
  );
}
