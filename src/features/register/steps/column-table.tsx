import { useTranslation } from "react-i18next";

import type { Column } from "../../../core/register/codebook";
import { PlainTable } from "./plain-table";
import { useCodeWords } from "./use-code-words";

export type ColumnTableProps = { caption: string; columns: readonly Column[] };

/** Columns that are no characteristics: what each means, and its unit or its codes. */
export function ColumnTable({ caption, columns }: ColumnTableProps) {
  const { t } = useTranslation("steps");
  const words = useCodeWords();
  const unitOf = ({ column, unit, categories }: Column): string =>
    unit === null
      ? categories
          .map(({ id, code }) =>
            t("coding.option", { code, name: words.category(column, id), written: id }),
          )
          .join("; ")
      : t(`coding.units.${unit}`);
  return (
    <PlainTable
      caption={caption}
      columns={[t("coding.column"), t("coding.meaning"), t("coding.unit")]}
      rows={columns.map((one) => ({
        name: one.column,
        cells: [words.column(one.column), unitOf(one) || "–"],
      }))}
    />
  );
}
