import { useState } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { TakenInNotice } from "../../parts/notebook/taken-in-notice";
import { Page } from "../../ui/layout/layout";
import { ChooseRole } from "./choose-role";
import { FilmCodes } from "./film-codes";
import type { Role } from "./role";
import { ShowCodes } from "./show-codes";

/** Two phones without a network between them: one shows its notes as codes, the other films them; then they swap. */
export function HandOverPage() {
  const { t } = useTranslation(["handover", "navigation"]);
  const [role, setRole] = useState<Role>("choose");
  return (
    <FlowPage
      title={t("title")}
      back={
        role === "choose"
          ? { to: paths.notebook, label: t("navigation:notebook") }
          : { onBack: () => setRole("choose"), label: t("title") }
      }
    >
      <Page>
        {role !== "show" && <TakenInNotice />}
        {role === "choose" && <ChooseRole onChoose={setRole} />}
        {role === "show" && <ShowCodes onDone={setRole} />}
        {role === "film" && <FilmCodes onDone={setRole} />}
      </Page>
    </FlowPage>
  );
}
