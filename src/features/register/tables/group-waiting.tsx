import { useTranslation } from "react-i18next";

import { GROUPS } from "../../../core/register/ids";
import type { GroupResults } from "../../../core/register/results";
import type { LogRank } from "../../../core/statistics/log-rank";
import { text } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";
import { WaitingFigure } from "./figures/waiting-figure";
import { Part } from "./part";
import { row } from "./row";
import { useReached } from "./use-reached";

/** How long each group waited, and whether they differ by the log-rank test. */
export function GroupWaiting({ groups }: { groups: GroupResults }) {
  const { t } = useTranslation("figures");
  const { t: tables } = useTranslation("register");
  const reached = useReached();
  const lines = GROUPS.flatMap((group) => {
    const result = groups[group].waiting;
    return result.of === 0 ? [] : [{ name: t(`groups.${group}`), result }];
  });
  const missing = GROUPS.reduce((sum, group) => sum + groups[group].waiting.missing, 0);
  return (
    <Part title={t("groups.waiting")}>
      {lines.length === 0 ? (
        <p>{t("waiting.none")}</p>
      ) : (
        <>
          <WaitingFigure title={t("groups.waiting")} lines={lines} />
          <StudyTable
            label={t("waiting.median")}
            columns={[tables("tables.figure"), ...lines.map(({ name }) => name)]}
            rows={[
              row(t("waiting.median"), ...lines.map(({ result }) => reached.hours(result.median))),
              row(
                t("waiting.interval"),
                ...lines.map(({ result }) => reached.limits(result.median)),
              ),
            ]}
          />
        </>
      )}
      {missing > 0 && <p className={text.quiet}>{t("waiting.missing", { count: missing })}</p>}
      <LogRankTest test={groups.waiting} />
    </Part>
  );
}

function LogRankTest({ test }: { test: LogRank }) {
  const { t } = useTranslation("figures");
  const { t: tables } = useTranslation("register");
  const figures = useFigures();
  if (test.kind !== "tested") return <p>{t("groups.nothing")}</p>;
  const { observed, expected, chiSquare, p } = test;
  return (
    <StudyTable
      label={t("groups.logRank")}
      columns={[t("groups.logRank"), tables("tables.value")]}
      rows={[
        row(t("groups.observed"), figures.whole(observed)),
        row(t("groups.expected"), figures.two(expected)),
        row(t("groups.chiSquare"), figures.three(chiSquare)),
        row(t("groups.p"), figures.chance(p)),
      ]}
    />
  );
}
