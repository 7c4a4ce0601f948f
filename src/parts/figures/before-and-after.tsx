import { useTranslation } from "react-i18next";

import study from "../../content/study/study.json";
import { SpreadPlot } from "./spread-plot";
import { useFigures } from "./use-figures";

const TICKS_ML = [0, 10, 20, 30, 40];

/** What the study measured in its 17 mothers, before and after. */
export function BeforeAndAfter({ label }: { label: string }) {
  const { t } = useTranslation("learning");
  const figure = useFigures();
  const names = { before: t("study.before"), after: t("study.after") } as const;
  const rows = (["before", "after"] as const).map((when) => {
    const { meanMl, sdMl, leastMl, mostMl } = study.jujun[when];
    return {
      name: names[when],
      value: `${figure(meanMl, 2)} ml`,
      mean: meanMl,
      sd: sdMl,
      least: leastMl,
      most: mostMl,
    };
  });
  return (
    <SpreadPlot
      label={label}
      rows={rows}
      most={42}
      ticks={TICKS_ML.map((at) => ({ at, text: figure(at) }))}
    />
  );
}
