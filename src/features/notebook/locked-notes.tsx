import { useTranslation } from "react-i18next";

import { UnlockForm } from "../../shell/unlock/unlock-form";
import { Card } from "../../ui/card/card";
import { Title } from "../../ui/words/words";

/** In the place of the mother's notes while they are behind her PIN. The massages below stay open. */
export function LockedNotes() {
  const { t } = useTranslation("notebook");
  return (
    <Card as="section">
      <Title>{t("locked.title")}</Title>
      <UnlockForm />
    </Card>
  );
}
