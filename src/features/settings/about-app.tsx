import { useTranslation } from "react-i18next";

import { useServices } from "../../access/services-context";
import { AppReviewed } from "../../parts/review/app-reviewed";
import { Card } from "../../ui/card/card";
import { text, Title } from "../../ui/words/words";

export function AboutApp() {
  const { t } = useTranslation("settings");
  const { version } = useServices();
  return (
    <Card as="section" sunken labelledBy="tentang">
      <Title id="tentang">{t("about.title")}</Title>
      <p>{t("about.noTracking")}</p>
      <p>{t("about.notDoctor")}</p>
      <p>{t("about.notOfficial")}</p>
      <p>
        <AppReviewed />
      </p>
      <p className={text.quiet}>{t("about.version", { version })}</p>
    </Card>
  );
}
