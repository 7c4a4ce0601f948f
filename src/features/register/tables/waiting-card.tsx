import { useTranslation } from "react-i18next";

import type { WaitingResult } from "../../../core/register/results";
import { Card } from "../../../ui/card/card";
import { text, Title } from "../../../ui/words/words";
import { Lines } from "../lines";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";
import { Cannot } from "./cannot";
import { WaitingFigure } from "./figures/waiting-figure";
import { row } from "./row";
import { useReached } from "./use-reached";

const HOW = ["between", "waiting"] as const;
const CANNOT = ["seen", "look", "forecast", "one"] as const;

/** Hours to the first colostrum, with those who are still waiting counted rightly. */
export function WaitingCard({ result }: { result: WaitingResult }) {
  const { t } = useTranslation("figures");
  const { t: tables } = useTranslation("register");
  const figures = useFigures();
  const reached = useReached();
  const { of, missing, came, waiting, median } = result;
  return (
    <Card as="section" labelledBy="gambar-jam">
      <Title id="gambar-jam">{t("waiting.title")}</Title>
      {of === 0 ? (
        <p>{t("waiting.none")}</p>
      ) : (
        <>
          <WaitingFigure title={t("waiting.title")} lines={[{ name: null, result }]} />
          <StudyTable
            label={t("waiting.median")}
            columns={[tables("tables.figure"), tables("tables.value")]}
            rows={[
              row(t("waiting.came"), figures.whole(came)),
              row(t("waiting.still"), figures.whole(waiting)),
              row(t("waiting.median"), reached.hours(median)),
              row(t("waiting.interval"), reached.limits(median)),
            ]}
          />
        </>
      )}
      {missing > 0 && <p className={text.quiet}>{t("waiting.missing", { count: missing })}</p>}
      {of > 0 && <Lines lines={HOW.map((key) => ({ key, words: t(`waiting.how.${key}`) }))} />}
      <Cannot lines={CANNOT.map((key) => ({ key, words: t(`waiting.cannot.${key}`) }))} />
    </Card>
  );
}
