import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../application/register/desk";
import { Button } from "../../ui/button/button";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";
import { LiveRegion } from "../../ui/live-region/live-region";
import { arrange } from "../../ui/words/words";

/** What is left to do without the PIN: nobody can open it, and there is no way round. */
export function ForgottenRegister({ desk }: { desk: RegisterDesk }) {
  const { t } = useTranslation("register");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const [isRefused, setIsRefused] = useState(false);

  return (
    <div className={arrange.stackTight}>
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
          setIsSure(false);
        }}
      >
        {t("pin.forgotten")}
      </Button>
      <div id={id} className={arrange.stackTight} hidden={!isOpen}>
        <p>{t("pin.noWay")}</p>
        <p>{t("pin.deleteFirst")}</p>
        {isSure ? (
          <>
            <p>{t("pin.deleteWarning")}</p>
            <Button
              kind="danger"
              icon={trash2Icon}
              full
              onClick={() => void desk.destroy().then(({ ok }) => setIsRefused(!ok))}
            >
              {t("pin.deleteSure")}
            </Button>
          </>
        ) : (
          <Button kind="secondary" icon={trash2Icon} full onClick={() => setIsSure(true)}>
            {t("pin.delete")}
          </Button>
        )}
        <LiveRegion visible>{isRefused && <p>{t("pin.notDeleted")}</p>}</LiveRegion>
      </div>
    </div>
  );
}
