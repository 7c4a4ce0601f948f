import { useTranslation } from "react-i18next";

import { MEASURE_IDS } from "../../core/notebook/fields";
import { GROUPS, GUARDIANS, OCCUPATIONS, ROLES, SCHOOLING, WHYS } from "../../core/register/ids";

/** Every question with a few answers, by its id, with their words. */
export function useChoiceWords() {
  const { t } = useTranslation("register");
  const { t: overview } = useTranslation("overview");
  return {
    schooling: SCHOOLING.map((value) => ({ value, label: t(`choice.schooling.${value}`) })),
    occupation: OCCUPATIONS.map((value) => ({ value, label: t(`choice.occupation.${value}`) })),
    mode: (["vaginal", "caesarean"] as const).map((value) => ({
      value,
      label: t(`choice.mode.${value}`),
    })),
    yesNo: (["yes", "no"] as const).map((value) => ({ value, label: t(`choice.yesNo.${value}`) })),
    group: GROUPS.map((value) => ({ value, label: t(`choice.group.${value}`) })),
    colostrum: (["seen", "waiting"] as const).map((value) => ({
      value,
      label: t(`choice.colostrum.${value}`),
    })),
    guardian: GUARDIANS.map((value) => ({ value, label: t(`choice.guardian.${value}`) })),
    role: ROLES.map((value) => ({ value, label: t(`choice.role.${value}`) })),
    why: WHYS.map((value) => ({ value, label: t(`choice.why.${value}`) })),
    method: MEASURE_IDS.map((value) => ({ value, label: overview(`amounts.method.${value}`) })),
  };
}
