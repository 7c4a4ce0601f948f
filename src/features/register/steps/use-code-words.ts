import { useTranslation } from "react-i18next";

import type { VariableId } from "../../../core/register/codebook";
import type { ColumnName } from "../../../core/register/columns";
import { SLOTS } from "../../../core/register/ids";
import { useChoiceWords } from "../use-choice-words";

const AGES = ["15-20", "21-25", "26-30", "other-age"] as const;
const BIRTHS = ["first-birth", "second-or-third", "fourth-or-later"] as const;

const ORIGINS = ["note", "by-hand"] as const;

type Answers = readonly { readonly value: string; readonly label: string }[];

/** The words of the codebook: what its variables, columns and categories are called. */
export function useCodeWords() {
  const { t } = useTranslation(["steps", "register"]);
  const choices = useChoiceWords();

  const variable = (id: VariableId): string => {
    switch (id) {
      case "age-group":
        return t("register:form.age");
      case "births":
        return t("register:form.parity");
      case "skin-to-skin":
        return t("register:form.skinToSkin");
      case "group":
      case "schooling":
      case "occupation":
      case "mode":
        return t(`register:form.${id}`);
    }
  };

  /** What is counted or measured has no categories. */
  const answers: Readonly<Partial<Record<VariableId | ColumnName, Answers>>> = {
    "age-group": AGES.map((value) => ({ value, label: t(`register:tables.age.${value}`) })),
    births: BIRTHS.map((value) => ({ value, label: t(`coding.births.${value}`) })),
    slot: SLOTS.map((value) => ({ value, label: t(`coding.slot.${value}`) })),
    origin: ORIGINS.map((value) => ({ value, label: t(`coding.origin.${value}`) })),
    "skin-to-skin": choices.yesNo,
    holds: choices.yesNo,
    first_colostrum: choices.colostrum,
    group: choices.group,
    schooling: choices.schooling,
    occupation: choices.occupation,
    mode: choices.mode,
    method: choices.method,
    why: choices.why,
    role: choices.role,
  };

  return {
    variable,
    column: (name: ColumnName): string => t(`coding.columns.${name}`),
    category: (of: VariableId | ColumnName, id: string): string =>
      answers[of]?.find(({ value }) => value === id)?.label ?? id,
  };
}
