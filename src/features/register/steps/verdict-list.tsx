import { useTranslation } from "react-i18next";

import { takeWordBack } from "../../../application/register/acts";
import type { RegisterDesk } from "../../../application/register/desk";
import type { Double, RegisterRow } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { arrange, Title } from "../../../ui/words/words";
import { useWriting } from "../use-writing";
import { FewOfMany } from "./finding-list";
import { usePairWords } from "./use-pair-words";

export type VerdictListProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  verdicts: readonly Double[];
};

/** What was said of those who looked like one mother; each can be taken back for as long as both are there. */
export function VerdictList({ desk, rows, verdicts }: VerdictListProps) {
  const { t } = useTranslation(["steps", "register"]);
  const writing = useWriting();
  const pairWords = usePairWords(rows);
  return (
    <section className={arrange.stackTight} aria-labelledby="diputuskan">
      <Title level={3} id="diputuskan">
        {t("verdicts.title")}
      </Title>
      <LiveRegion visible polite={false}>
        {writing.fault !== null && <p>{t(`register:fault.${writing.fault}`)}</p>}
      </LiveRegion>
      <FewOfMany of={verdicts}>
        {(shown) =>
          shown.map((word) => {
            const what = t(`verdicts.${word.verdict}`, {
              pair: pairWords([word.participant, word.other]),
            });
            return (
              <Button
                key={word.id}
                kind="secondary"
                full
                aria-disabled={writing.isBusy}
                onClick={() => void writing.write(() => takeWordBack(desk.register, word))}
              >
                {t("verdicts.undo", { what })}
              </Button>
            );
          })
        }
      </FewOfMany>
    </section>
  );
}
