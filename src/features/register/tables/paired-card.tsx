import { useTranslation } from "react-i18next";

import type { PairedComparison } from "../../../core/statistics/paired";
import type { SignedRank, TestedRanks } from "../../../core/statistics/signed-rank";
import { Card } from "../../../ui/card/card";
import { text, Title } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";
import { Cannot } from "./cannot";
import { Part } from "./part";
import { SpssPrint } from "./spss-print";
import { useDifferenceRows, useTestRows } from "./use-paired-rows";

const CANNOT = ["cause", "time", "spoons", "one"] as const;

/** Table 4, and beside it what it cannot show. */
export function PairedCard({ paired }: { paired: PairedComparison }) {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const differenceRows = useDifferenceRows();
  const { test, missing } = paired;
  return (
    <Card as="section" labelledBy="tabel-pasangan">
      <Title id="tabel-pasangan">{t("tables.paired")}</Title>
      {test.kind === "no-pairs" ? (
        <p>{t("tables.none")}</p>
      ) : (
        <StudyTable
          label={t("tables.paired")}
          columns={[t("tables.figure"), t("tables.value")]}
          rows={differenceRows(paired)}
        />
      )}
      {missing > 0 && <p className={text.quiet}>{words("test.missing", { count: missing })}</p>}
      <SignedRankTest test={test} />
      <Cannot lines={CANNOT.map((key) => ({ key, words: t(`tables.cannot.${key}`) }))} />
    </Card>
  );
}

function SignedRankTest({ test }: { test: SignedRank }) {
  const { t } = useTranslation("register");
  switch (test.kind) {
    case "no-pairs":
      return null;
    case "all-the-same":
      return <p>{t("tables.allTheSame")}</p>;
    case "tested":
      return <Tested test={test} />;
  }
}

function Tested({ test }: { test: TestedRanks }) {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const figures = useFigures();
  const rows = useTestRows();
  return (
    <Part title={words("test.title")}>
      <p>{words("test.what")}</p>
      <StudyTable
        label={words("test.title")}
        columns={[t("tables.figure"), t("tables.value")]}
        rows={rows(test)}
      />
      {test.isTooFew && (
        <>
          <p className={text.strong}>{t("tables.tooFew")}</p>
          <p>{words("test.leastP", { p: figures.chance(test.leastP) })}</p>
        </>
      )}
      {test.zeros > 0 && <p>{words("test.zeros", { count: test.zeros })}</p>}
      {test.hasTies && <p>{words("test.ties")}</p>}
      {test.exact === null && <p>{words("test.many")}</p>}
      <SpssPrint test={test} />
    </Part>
  );
}
