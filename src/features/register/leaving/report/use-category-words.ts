import { useTranslation } from "react-i18next";

import { useChoiceWords } from "../../use-choice-words";

/** Ages of the study's Table 1, in the order of the codebook. */
const AGES = ["15-20", "21-25", "26-30", "other-age"] as const;
const NAMED = ["age-group", "schooling", "occupation"] as const;

/** The words of characteristics and their categories, by their ids. */
export function useCategoryWords() {
  const { t } = useTranslation("register");
  const { t: own } = useTranslation("leaving");
  const words = useChoiceWords();
  const ages = AGES.map((value) => ({ value, label: t(`tables.age.${value}`) }));
  const named = [...ages, ...words.schooling, ...words.occupation];

  return {
    variable: (id: string): string => {
      const name = NAMED.find((one) => one === id);
      return name === undefined ? id : t(`tables.variable.${name}`);
    },
    /** Categories that are told together. */
    categories: (ids: readonly string[]): string =>
      ids.map((id) => named.find(({ value }) => value === id)?.label ?? id).join(", "),
    few: own("report.few"),
  };
}
