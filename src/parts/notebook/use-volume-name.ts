import { useTranslation } from "react-i18next";

import type { Volume } from "../../core/catalogue/schema";

/** What a notebook is called on the screen, also one without a name. */
export function useVolumeName(): (volume: Pick<Volume, "name">) => string {
  const { t } = useTranslation("catalogue");
  return ({ name }) => (name === "" ? t("noName") : name);
}
