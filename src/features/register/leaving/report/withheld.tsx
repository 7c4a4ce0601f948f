import { useTranslation } from "react-i18next";

import { Card } from "../../../../ui/card/card";
import { Title } from "../../../../ui/words/words";

/** In the place of what fewer than five share. */
export function Withheld({ title }: { title: string }) {
  const { t } = useTranslation("leaving");
  return (
    <Card>
      <Title>{title}</Title>
      <p>{t("report.withheld")}</p>
    </Card>
  );
}
