import { useTranslation } from "react-i18next";

import { useSelected, useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { text } from "../../../ui/words/words";
import { PinMeaning } from "./pin-meaning";
import { shieldCheckIcon } from "../../../ui/icon/outlines/shield-check";

export type PinOfferProps = { onSet: () => void };

/** Before there is a PIN: what it would be worth, and that a copy comes first. */
export function PinOffer({ onSet }: PinOfferProps) {
  const { t } = useTranslation("pin");
  const { notebook } = useServices();
  const hasWithdrawn = useSelected(notebook, ({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <>
      <p>{t("why")}</p>
      <PinMeaning />
      <p className={text.strong}>{t("copyFirst")}</p>
      {hasWithdrawn && <p>{t("withdrawnGone")}</p>}
      <Button kind="secondary" full icon={shieldCheckIcon} onClick={onSet}>
        {t("set")}
      </Button>
    </>
  );
}
