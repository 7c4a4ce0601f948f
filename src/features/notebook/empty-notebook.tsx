import { useTranslation } from "react-i18next";

import { DrawnScene } from "../../parts/pictures/drawn-scene";
import { Figure } from "../../ui/figure/figure";
import { Lead, Title } from "../../ui/words/words";

export function EmptyNotebook() {
  const { t } = useTranslation("notebook");
  return (
    <>
      <Figure height="low">
        <DrawnScene name="newborn-calm" alt={t("empty.picture")} ground />
      </Figure>
      <Title>{t("empty.title")}</Title>
      <Lead>{t("empty.words")}</Lead>
    </>
  );
}
