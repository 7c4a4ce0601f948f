import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";

export function ReviewFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation("review");
  return (
    <FlowPage title={t("title")} back={{ to: paths.midwifeRoom, label: t("back") }} plain>
      {children}
    </FlowPage>
  );
}
