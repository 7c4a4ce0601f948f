import { useTranslation } from "react-i18next";

import { Button } from "../../ui/button/button";
import { Page } from "../../ui/layout/layout";
import { LiveRegion } from "../../ui/live-region/live-region";
import { PageTitle } from "../../ui/words/words";
import { ReviewDesk } from "./review-desk";
import { ReviewFrame } from "./review-frame";
import { useReviewing } from "./use-reviewing";

/** A midwife goes through what the app says, one statement a screen; she may leave at any time and go on later. */
export function ReviewPage() {
  const { t } = useTranslation("review");
  const desk = useReviewing();

  if (desk.status === "ready") return <ReviewDesk desk={desk} />;
  return (
    <ReviewFrame>
      <Page>
        <PageTitle>{t("title")}</PageTitle>
        <LiveRegion visible>
          <p>{t(desk.status === "loading" ? "loading" : "unavailable")}</p>
        </LiveRegion>
        {desk.status === "unavailable" && (
          <Button kind="secondary" onClick={desk.tryAgain}>
            {t("tryAgain")}
          </Button>
        )}
      </Page>
    </ReviewFrame>
  );
}
