import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import { pairOf, type Pair } from "../../../core/register/cleaning";
import type { RegisterRow } from "../../../core/register/record";
import { Card } from "../../../ui/card/card";
import { Title } from "../../../ui/words/words";
import { DoubleCompared } from "./double-compared";
import { FewOfMany } from "./finding-list";
import { usePairWords } from "./use-pair-words";

export type DoublesListProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  pairs: readonly Pair[];
};

/** Two and two that look like one mother, with what speaks for it. */
export function DoublesList({ desk, rows, pairs }: DoublesListProps) {
  const { t } = useTranslation("steps");
  const pairWords = usePairWords(rows);
  return (
    <FewOfMany of={pairs}>
      {(shown) =>
        shown.map((pair) => {
          const id = `sama-${pairOf(pair.participants).replace(" ", "-")}`;
          return (
            <Card as="section" labelledBy={id} key={id}>
              <Title level={3} id={id}>
                {pairWords(pair.participants)}
              </Title>
              <p>{t(`doubles.by.${pair.by}`)}</p>
              <DoubleCompared desk={desk} rows={rows} pair={pair} />
            </Card>
          );
        })
      }
    </FewOfMany>
  );
}
