import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useServices } from "../../access/services-context";
import { paths } from "../../paths";
import { buttonClassName } from "../../ui/button/button";

/** Leads to the study's figures, worked again. The single file does not carry that page. */
export function ReworkedLink() {
  const { t } = useTranslation("learning");
  const { keepsNotes } = useServices();
  if (!keepsNotes) return null;
  return (
    <Link className={buttonClassName({ kind: "secondary" })} to={paths.studyReworked} data-screen>
      {t("study.reworked")}
    </Link>
  );
}
