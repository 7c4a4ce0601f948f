import { useTranslation } from "react-i18next";

import type { Restored } from "../../application/copies/restoring";
import { MOST_NOTEBOOKS } from "../../core/catalogue/limits";
import { Banner } from "../../ui/banner/banner";
import type { CopyOutcome } from "./use-copy-acts";
import { checkIcon } from "../../ui/icon/outlines/check";
import { infoIcon } from "../../ui/icon/outlines/info";

/** One sentence on how it went; a file that was not taken says why, and that nothing was changed. */
export function OutcomeWords({ outcome }: { outcome: CopyOutcome }) {
  const { t } = useTranslation(["storage", "catalogue"]);
  switch (outcome.kind) {
    case "asks":
      return null;
    case "reading":
      return <p>{t("copy.reading")}</p>;
    case "left":
      return <p>{t("copy.left")}</p>;
    case "shared":
      return <p>{t("copy.shared")}</p>;
    case "saved":
      return (
        <Banner kind="help" icon={checkIcon}>
          {t("copy.saved")}
        </Banner>
      );
    case "restored":
      return <RestoredWords restored={outcome} />;
    case "held":
      return (
        <Banner kind="care" icon={infoIcon}>
          {t(`catalogue:faults.${outcome.reason}`, { most: MOST_NOTEBOOKS })}
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

/** That nothing was lost is said only where every note that was here stands as it was. */
function RestoredWords({ restored }: { restored: Restored }) {
  const { t } = useTranslation("storage");
  const { added, changed, removed, unreadable } = restored;
  const isNothing = added + changed + removed === 0;
  const sentences = [
    added > 0 && t("copy.added", { count: added }),
    changed > 0 && t("copy.changed", { count: changed }),
    removed > 0 && t("copy.removed", { count: removed }),
    unreadable > 0 && t("copy.unreadable", { count: unreadable }),
    isNothing && unreadable === 0 && t("copy.nothingNew"),
    changed + removed === 0 && !isNothing && unreadable === 0 && t("copy.nothingLost"),
  ];
  return (
    <Banner kind="help" icon={checkIcon}>
      {sentences.filter((sentence) => sentence !== false).join(" ")}
    </Banner>
  );
}
