import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { Path } from "../../paths";
import { Button, buttonClassName } from "../../ui/button/button";
import { arrange } from "../../ui/words/words";

export type ForgottenPinProps = {
  /** Where all notes can be deleted; null on that page itself. */
  deleteAllAt: Path | null;
};

/** What is left to do without the PIN. Nobody can open it: there is no way round. */
export function ForgottenPin({ deleteAllAt }: ForgottenPinProps) {
  const { t } = useTranslation("pin");
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={arrange.stackTight}>
      <Button
        kind="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("forgotten.ask")}
      </Button>
      <div id={id} className={arrange.stackTight} hidden={!isOpen}>
        <p>{t("forgotten.cannot")}</p>
        <p>{t("forgotten.way")}</p>
        <p>{t("forgotten.noCopy")}</p>
        {deleteAllAt !== null && (
          <Link className={buttonClassName({ kind: "secondary", full: true })} to={deleteAllAt}>
            {t("forgotten.link")}
          </Link>
        )}
      </div>
    </div>
  );
}
