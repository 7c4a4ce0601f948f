import { useTranslation } from "react-i18next";

import { publishedRange } from "../../content/notebook/published-range";
import { SpreadPlot } from "./spread-plot";
import { useFigures } from "./use-figures";

const TICKS_G = [0, 200, 400, 600, 800];

/** What nine babies drank in the first days, weighed, with nobody massaged for it. */
export function IntakeByDay({ label }: { label: string }) {
  const { t } = useTranslation("learning");
  const figure = useFigures();
  const rows = publishedRange.perDay.map(({ day, meanG, lowG, highG }) => ({
    name: t("study.day", { day }),
    value: `${figure(meanG)} g`,
    mean: meanG,
    least: lowG,
    most: highG,
  }));
  return (
    <SpreadPlot
      label={label}
      rows={rows}
      most={820}
      ticks={TICKS_G.map((at) => ({ at, text: figure(at) }))}
    />
  );
}
