import { useTranslation } from "react-i18next";

import type { Place } from "../../../core/register/editing";

/** What a field is called, as it is called where it is filled in. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslation(["register", "steps"]);
  return (place) => {
    switch (place) {
      case "ageYears":
        return t("form.age");
      case "schooling":
      case "occupation":
      case "parity":
      case "mode":
      case "skinToSkin":
      case "group":
      case "code":
      case "guardian":
      case "consent":
        return t(`form.${place}`);
      case "firstFeedHour":
        return t("form.firstFeed");
      case "firstColostrum":
        return t("form.colostrum");
      case "bornAt":
        return t("form.bornDate");
      case "baseline":
      case "second-day":
        return t(`measure.${place}`);
      case "baseline-hour":
        return t("steps:hourOf", { slot: t("measure.baseline") });
      case "second-day-hour":
        return t("steps:hourOf", { slot: t("measure.second-day") });
    }
  };
}
