import { useTranslation } from "react-i18next";

import type { Approximation, Approximations } from "../../../core/statistics/approximation";
import { useFigures } from "../use-figures";
import { row, type Row } from "./row";

/** Both normal approximations, each under its name. */
export function useZAndP(): (approximations: Approximations) => readonly Row[] {
  const { t } = useTranslation("register");
  const figures = useFigures();
  const told = ({ z, p }: Approximation): string =>
    t("tables.zAndP", { z: figures.three(z), p: figures.chance(p) });
  return ({ plain, corrected }) => [
    row(t("tables.plain"), told(plain)),
    row(t("tables.corrected"), told(corrected)),
  ];
}
