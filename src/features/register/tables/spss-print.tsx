import { useTranslation } from "react-i18next";

import type { TestedRanks } from "../../../core/statistics/signed-rank";
import {
  LEAST_SPSS_SIG,
  spssSig,
  spssTableOf,
  type SpssRanks,
} from "../../../core/statistics/spss";
import { text } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";
import { Part } from "./part";
import { row } from "./row";

/** The test as SPSS prints it, to be met in a paper; what looks like a nought there is said to be none. */
export function SpssPrint({ test }: { test: TestedRanks }) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const { negative, positive, ties, total, z, basedOn, sig } = spssTableOf(test);
  const printed = spssSig(sig, figures.mark);
  const ranks = (name: string, { pairs, meanRank, sumOfRanks }: SpssRanks) =>
    row(
      name,
      figures.whole(pairs),
      meanRank === null ? "–" : figures.two(meanRank),
      figures.two(sumOfRanks),
    );
  return (
    <Part title={t("spss.title")}>
      <p className={text.quiet}>{t("spss.why")}</p>
      <StudyTable
        label={`${t("spss.title")}: ${t("spss.sign")}`}
        columns={[t("spss.sign"), t("spss.n"), t("spss.mean"), t("spss.sum")]}
        rows={[
          ranks(t("spss.negative"), negative),
          ranks(t("spss.positive"), positive),
          row(t("spss.ties"), figures.whole(ties), "–", "–"),
          row(t("spss.total"), figures.whole(total), "–", "–"),
        ]}
      />
      <StudyTable
        label={`${t("spss.title")}: ${t("spss.figure")}`}
        columns={[t("spss.figure"), t("spss.value")]}
        rows={[row(t("spss.z"), figures.three(z)), row(t("spss.sig"), printed)]}
      />
      <p>{t(`spss.basedOn.${basedOn}`)}</p>
      {sig < LEAST_SPSS_SIG && (
        <p className={text.strong}>
          {t("spss.zero", { sig: printed, least: figures.four(LEAST_SPSS_SIG) })}
        </p>
      )}
    </Part>
  );
}
