import { useTranslation } from "react-i18next";

import { nappyTable } from "../../../content/notebook/nappies";
import { usualOn } from "../../../core/notebook/nappies";

export type TwinsWordsProps = {
  /** The day of life that runs. */
  today: number;
  withBlackStool: boolean;
};

/** In the place of the table of one baby: a count of all hides the baby that is dry, so each is looked at by itself. */
export function TwinsWords({ today, withBlackStool }: TwinsWordsProps) {
  const { t } = useTranslation("overview");
  const day = Math.max(1, today);
  return (
    <>
      <p>
        {t("twins.hidden")} <strong>{t("twins.each")}</strong>
      </p>
      <p>
        {t("twins.usual", { day, least: usualOn(nappyTable, day).wetLeast })} {t("twins.below")}
      </p>
      <p>{t("twins.none24")}</p>
      <p>{t("twins.notFeeding")}</p>
      {withBlackStool && <p>{t("twins.blackDay5")}</p>}
    </>
  );
}
