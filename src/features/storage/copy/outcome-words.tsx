import { useTranslation } from "react-i18next";

import { Banner } from "../../../ui/banner/banner";
import type { CopyOutcome } from "./use-copy-acts";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { infoIcon } from "../../../ui/icon/outlines/info";

/** One sentence on how it went; a file that was not taken says why, and that nothing was changed. */
export function OutcomeWords({ outcome }: { outcome: CopyOutcome }) {
  const { t } = useTranslation("storage");
  switch (outcome.kind) {
    case "reading":
      return <p>{t("copy.reading")}</p>;
    case "saved":
      return (
        <Banner kind="help" icon={checkIcon}>
          {t("copy.saved")}
        </Banner>
      );
    case "restored":
      return (
        <Banner kind="help" icon={checkIcon}>
          {outcome.added + outcome.changed === 0
            ? t("copy.nothingNew")
            : [
                outcome.added > 0 && t("copy.added", { count: outcome.added }),
                outcome.changed > 0 && t("copy.changed", { count: outcome.changed }),
                t("copy.nothingLost"),
              ]
                .filter((sentence) => sentence !== false)
                .join(" ")}
        </Banner>
      );
    case "fault":
      return (
        <Banner kind="care" icon={infoIcon}>
          {t(`copy.fault.${outcome.reason}`)}
        </Banner>
      );
  }
}
