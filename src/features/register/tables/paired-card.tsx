import { useTranslation } from "react-i18next";

import type { PairedComparison } from "../../core/statistics/paired";
import { Card } from "../../ui/card/card";
import { text, Title } from "../../ui/words/words";
import { Lines } from "./lines";
import { StudyTable } from "./study-table";
import { usePairedRows } from "./use-paired-rows";

/** Table 4, and beside it what it cannot show. */
export function PairedCard({ paired }: { paired: PairedComparison }) {
  const { t } = useTranslation("register");
  const rows = usePairedRows(paired);
  const { test } = paired;
  const cannot = ["cause", "time", "spoons", "one"] as const;
  return (
    <Card as="section" labelledBy="tabel-pasangan">
      <Title id="tabel-pasangan">{t("tables.paired")}</Title>
      {test.kind === "no-pairs" ? (
        <p>{t("tables.none")}</p>
      ) : (
        <StudyTable
          label={t("tables.paired")}
          columns={[t("tables.figure"), t("tables.value")]}
          rows={rows}
        />
      )}
      {test.kind === "all-the-same" && <p>{t("tables.allTheSame")}</p>}
      {test.kind === "tested" && test.isTooFew && (
        <p className={text.strong}>{t("tables.tooFew")}</p>
      )}
      <p className={text.strong}>{t("tables.cannot.title")}</p>
      <Lines lines={cannot.map((key) => ({ key, words: t(`tables.cannot.${key}`) }))} />
    </Card>
  );
}
