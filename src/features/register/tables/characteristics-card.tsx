import { useTranslation } from "react-i18next";

import type { CategoryTable } from "../../../core/register/tables";
import { Card } from "../../../ui/card/card";
import { text, Title } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useChoiceWords } from "../use-choice-words";
import { useFigures } from "../use-figures";

export type CharacteristicsCardProps = { tables: readonly CategoryTable[] };

/** Table 1: how many of each category, of those of whom it is known. */
export function CharacteristicsCard({ tables }: CharacteristicsCardProps) {
  const { t } = useTranslation("register");
  return (
    <Card as="section" labelledBy="tabel-ciri">
      <Title id="tabel-ciri">{t("tables.characteristics")}</Title>
      {tables.map((table) => (
        <Characteristic key={table.variable} table={table} />
      ))}
    </Card>
  );
}

/** Ages of the study's Table 1, in the order of the codebook. */
const AGES = ["15-20", "21-25", "26-30", "other-age"] as const;

function Characteristic({ table: { variable, rows, missing } }: { table: CategoryTable }) {
  const { t } = useTranslation("register");
  const figures = useFigures();
  const words = useChoiceWords();
  const ages = AGES.map((value) => ({ value, label: t(`tables.age.${value}`) }));
  const named = [...ages, ...words.schooling, ...words.occupation];
  const name = variableName(variable);
  const label = name === null ? variable : t(`tables.variable.${name}`);
  return (
    <>
      <StudyTable
        label={label}
        columns={[label, t("tables.count"), t("tables.percent")]}
        rows={rows.map(({ category, share }) => ({
          name: named.find(({ value }) => value === category)?.label ?? category,
          cells: [figures.whole(share.n), figures.percent(share.percent)],
        }))}
      />
      {missing > 0 && <p className={text.quiet}>{t("tables.missing", { count: missing })}</p>}
    </>
  );
}

const NAMED = ["age-group", "schooling", "occupation"] as const;

const variableName = (variable: string) => NAMED.find((one) => one === variable) ?? null;
