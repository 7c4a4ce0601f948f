import { SpreadPlot, type Spread } from "../../parts/figures/spread-plot";
import { ticksUpTo } from "./ticks-up-to";
import { useStudyFigures } from "./use-study-figures";

export type ScaledPlotProps = {
  /** All of it in words. */
  label: string;
  /** None below nought. */
  rows: readonly (Spread & { readonly most: number })[];
};

/** Rows from their least to their most, on one scale from nought. */
export function ScaledPlot({ label, rows }: ScaledPlotProps) {
  const { plain } = useStudyFigures();
  const { ticks, end } = ticksUpTo(Math.max(...rows.map(({ most }) => most)));
  return (
    <SpreadPlot
      label={label}
      rows={rows}
      most={end}
      ticks={ticks.map((at) => ({ at, text: plain(at) }))}
    />
  );
}
