import { useTranslation } from "react-i18next";

import { LiveRegion } from "../../ui/live-region/live-region";
import type { StockLook } from "./use-stock";

/** Why what lies on this phone is not shown yet. */
export function StockStatus({ look }: { look: StockLook }) {
  const { t } = useTranslation("room");
  return (
    <LiveRegion visible>
      {look.status === "loading" && <p>{t("loading")}</p>}
      {look.status === "unread" && <p>{t("unread")}</p>}
      {look.status === "not-fetched" && <p>{t("notFetched")}</p>}
    </LiveRegion>
  );
}
