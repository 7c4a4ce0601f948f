import { useTranslation } from "react-i18next";

import type { RegisterRow } from "../../../core/register/record";
import { useCodes } from "./use-codes";

/** Both codes of a pair; of two that are the same, the second with its number. */
export function usePairWords(rows: readonly RegisterRow[]) {
  const { t } = useTranslation("steps");
  const codeOf = useCodes(rows);
  return (pair: readonly [string, string]): string => {
    const [one, other] = pair.map(codeOf);
    return t("doubles.pair", { one, other });
  };
}
