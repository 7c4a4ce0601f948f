import { useTranslation } from "react-i18next";

import { NewbornCalm } from "../../content/illustrations/newborn-calm";
import { Figure } from "../../ui/figure/figure";
import { Lead, Title } from "../../ui/words/words";

export function EmptyNotebook() {
  const { t } = useTranslation("notebook");
  return (
    <>
      <Figure height="low">
        <NewbornCalm label={t("empty.picture")} />
      </Figure>
      <Title>{t("empty.title")}</Title>
      <Lead>{t("empty.words")}</Lead>
    </>
  );
}
