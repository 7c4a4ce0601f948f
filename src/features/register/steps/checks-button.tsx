import { useTranslation } from "react-i18next";

import type { Checks } from "../../../core/register/checks";
import { Button } from "../../../ui/button/button";
import { useRegisterPlace } from "../use-register-place";

/** Leads to what is to be looked at, and says how much it is once that is known. */
export function ChecksButton({ checks }: { checks: Checks | null }) {
  const { t } = useTranslation("steps");
  const { seeChecks } = useRegisterPlace();
  return (
    <Button kind="secondary" full onClick={() => seeChecks()}>
      {checks === null || checks.open === 0 ? t("see") : t("seeCount", { count: checks.open })}
    </Button>
  );
}
