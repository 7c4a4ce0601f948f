import { useTranslation } from "react-i18next";

import type { GuardedTable } from "../../../../core/register/leaving-tables";
import { Card } from "../../../../ui/card/card";
import { text, Title } from "../../../../ui/words/words";
import { StudyTable } from "../../study-table";
import { useFigures } from "../../use-figures";
import styles from "./report.module.css";
import { useCategoryWords } from "./use-category-words";

/** Table 1 with no category of fewer than five: those are told together. */
export function GuardedCharacteristics({ tables }: { tables: readonly GuardedTable[] }) {
  const { t } = useTranslation("register");
  return (
    <Card as="section" labelledBy="laporan-ciri">
      <Title id="laporan-ciri">{t("tables.characteristics")}</Title>
      <div className={styles["three"]}>
        {tables.map((table) => (
          <Characteristic key={table.variable} table={table} />
        ))}
      </div>
    </Card>
  );
}

function Characteristic({ table: { variable, rows, missing } }: { table: GuardedTable }) {
  const { t } = useTranslation("register");
  const figures = useFigures();
  const words = useCategoryWords();
  const label = words.variable(variable);
  return (
    <div>
      <StudyTable
        label={label}
        columns={[label, t("tables.count"), t("tables.percent")]}
        rows={rows.map(({ categories, share }) => ({
          name: words.categories(categories),
          cells:
            share === null
              ? [words.few, words.few]
              : [figures.whole(share.n), figures.percent(share.percent)],
        }))}
      />
      {missing > 0 && <p className={text.quiet}>{t("tables.missing", { count: missing })}</p>}
    </div>
  );
}
