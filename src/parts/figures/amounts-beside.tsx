import { useTranslation } from "react-i18next";

import study from "../../content/study/study.json";
import { SpreadPlot } from "./spread-plot";
import { useFigures } from "./use-figures";

const TICKS = [0, 5, 10, 15, 20];

/** The study's first measurement beside what babies were found to drink in a whole first day. */
export function AmountsBeside({ label }: { label: string }) {
  const { t } = useTranslation("learning");
  const figure = useFigures();
  const { meanMl } = study.jujun.before;
  const { meanG } = study.firstDay;
  return (
    <SpreadPlot
      label={label}
      rows={[
        { name: t("study.studyBefore"), value: `${figure(meanMl, 2)} ml`, mean: meanMl },
        { name: t("study.weighed"), value: `${figure(meanG)} g`, mean: meanG },
      ]}
      most={21}
      ticks={TICKS.map((at) => ({ at, text: figure(at) }))}
    />
  );
}
