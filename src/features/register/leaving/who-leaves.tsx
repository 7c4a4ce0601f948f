import { useTranslation } from "react-i18next";

import type { WhoLeaves as Who } from "../../../core/register/leaving";
import { LEAST_GROUP } from "../../../core/register/small-groups";
import { text } from "../../../ui/words/words";

/** How many would leave, how many not, and why nobody where they are too few. */
export function WhoLeaves({ who: { leaving, notCounted, archived } }: { who: Who }) {
  const { t } = useTranslation("leaving");
  return (
    <div>
      {leaving.length < LEAST_GROUP ? (
        <>
          <p className={text.strong}>{t("tooFew.what")}</p>
          <p>{t("tooFew.why")}</p>
          <p>{t("tooFew.so")}</p>
        </>
      ) : (
        <p className={text.strong}>{t("counted", { count: leaving.length })}</p>
      )}
      {notCounted > 0 && <p>{t("notCounted", { count: notCounted })}</p>}
      {archived > 0 && <p>{t("archived", { count: archived })}</p>}
    </div>
  );
}
