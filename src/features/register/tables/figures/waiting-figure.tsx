import { useTranslation } from "react-i18next";

import type { WaitingResult } from "../../../../core/register/results";
import { StudyTable } from "../../study-table";
import { useFigures } from "../../use-figures";
import { FigureFrame } from "./figure-frame";
import { LineKey, WaitKey, type LineLook } from "./key";
import { useWaitingSentences } from "./use-waiting-sentences";
import { WaitingPlot } from "./waiting-plot";

/** Some mothers with the name of their line; none where all are one group. */
export type WaitingLine = { readonly name: string | null; readonly result: WaitingResult };

export type WaitingFigureProps = {
  title: string;
  /** One or two, each with an hour of one mother at least. */
  lines: readonly WaitingLine[];
};

const LOOKS: readonly LineLook[] = ["first", "second"];
const PERCENT = 100;

/** How long colostrum was waited for, as curves in steps. */
export function WaitingFigure({ title, lines }: WaitingFigureProps) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const sentencesOf = useWaitingSentences();
  const drawn = lines.map((line, nth) => ({ ...line, look: LOOKS[nth] ?? "third" }));
  const hours = lines.reduce<readonly number[]>((longest, { result: { table } }) => {
    const own = table.map((row) => row.hours);
    return own.length > longest.length ? own : longest;
  }, []);
  const hasWaits = lines.some(({ result }) => result.curve.waits.length > 0);
  const columns =
    lines.length === 1
      ? [t("waiting.atRisk"), t("waiting.share")]
      : lines.map(({ name }) => name ?? "");

  return (
    <FigureFrame
      title={title}
      sentences={[t("waiting.curve"), ...lines.flatMap(sentencesOf)]}
      plot={
        <WaitingPlot
          curves={drawn.map(({ look, result }) => ({ look, curve: result.curve }))}
          hours={hours}
        />
      }
      legend={
        <>
          {drawn.map(({ look, name }) =>
            name === null ? null : <LineKey key={look} look={look} words={name} />,
          )}
          <LineKey look="level" words={t("waiting.level")} />
          {hasWaits && <WaitKey words={t("waiting.mark")} />}
        </>
      }
      table={
        <StudyTable
          label={title}
          columns={[t("waiting.hours"), ...columns]}
          rows={hours.map((hour) => ({
            name: figures.whole(hour),
            cells: lines.flatMap(({ result }) => {
              const at = result.table.find((row) => row.hours === hour);
              const atRisk = at === undefined ? "–" : figures.whole(at.atRisk);
              const share = at === undefined ? "–" : figures.percent(at.share * PERCENT);
              return lines.length === 1 ? [atRisk, share] : [t("waiting.both", { share, atRisk })];
            }),
          }))}
        />
      }
    />
  );
}
