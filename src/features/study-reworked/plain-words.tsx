import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { sourcePath } from "../../paths";
import { Banner } from "../../ui/banner/banner";
import { infoIcon } from "../../ui/icon/outlines/info";
import { Lead, PageTitle, text } from "../../ui/words/words";
import styles from "./study-reworked.module.css";

/** What a family should know of the study; all that follows is arithmetic. */
export function PlainWords() {
  const { t } = useTranslation("study");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <Lead>{t("plain.found")}</Lead>
      <p>{t("plain.cannot")}</p>
      <p className={text.strong}>{t("plain.family")}</p>
      <Banner kind="care" icon={infoIcon}>
        {t("unreviewed")}
      </Banner>
      <p>
        {t("plain.rest")}{" "}
        <Link className={styles["link"]} to={sourcePath("study-jujun")}>
          {t("plain.source")}
        </Link>
      </p>
    </>
  );
}
