import { useTranslation } from "react-i18next";

import { UnlockForm } from "../../parts/unlock/unlock-form";
import { arrange, Title } from "../../ui/words/words";

/** In the place of the mother's notes while they are behind her PIN. The massages below stay open. */
export function LockedNotes() {
  const { t } = useTranslation("notebook");
  return (
    <section className={arrange.stack}>
      <Title>{t("locked.title")}</Title>
      <UnlockForm />
    </section>
  );
}
