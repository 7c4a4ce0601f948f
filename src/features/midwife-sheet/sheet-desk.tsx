import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { useNow } from "../../access/use-now";
import { nappyTable } from "../../content/notebook/nappies";
import checkFile from "../../content/safety/daily-check.json";
import { signOf } from "../../content/safety/signs";
import { careCalendar } from "../../content/visits/visits";
import { sheetOf } from "../../core/exchange/sheet/sheet";
import type { NotebookRecord } from "../../core/notebook/record";
import { parseQuestions } from "../../core/safety/daily-check";
import { Field } from "../../ui/field/field";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle } from "../../ui/words/words";
import { ConsentCard } from "./hand-over/consent-card";
import { HandOverSection } from "./hand-over/hand-over-section";
import { PrintedSheet } from "./paper/printed-sheet";
import { usePapers } from "./paper/use-papers";
import { useConsent } from "./use-consent";
import { SheetView } from "./view/sheet-view";
import { useSheetWords } from "./words/use-sheet-words";

const questions = parseQuestions(checkFile, signOf);

/** A name is a line on a sheet, no letter. */
const LONGEST_NAME = 60;

/** The sheet with what can be done with it. */
export function SheetDesk({ records }: { records: readonly NotebookRecord[] }) {
  const { t } = useTranslation("sheet");
  const [name, setName] = useState("");
  const now = useNow();
  const { consent, hasChanged, agree, withdraw } = useConsent({ records, name });
  // What she agreed to does not grow older under her hands.
  const madeAt = consent?.agreedAt ?? now;
  const sheet = useMemo(
    () =>
      sheetOf(records, {
        now: madeAt,
        name,
        nappies: nappyTable,
        visits: careCalendar.visits,
        questions,
      }),
    [records, madeAt, name],
  );
  const words = useSheetWords(questions)(sheet, consent);
  const papers = usePapers();

  return (
    <>
      {consent !== null && <PrintedSheet words={words} kind={papers.kind} asked={papers.asked} />}
      <Page single>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          <div data-screen>
            <Lead>{t("lead")}</Lead>
          </div>
          <div data-screen>
            <Field
              label={t("name.label")}
              hint={t("name.hint")}
              value={name}
              maxLength={LONGEST_NAME}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <SheetView words={words} form="screen" />
        </Pane>
        <Pane last>
          <ConsentCard
            consent={consent}
            hasChanged={hasChanged}
            onAgree={agree}
            onWithdraw={withdraw}
          />
          {consent !== null && (
            <HandOverSection
              what={{ records, name: sheet.name, consent, words }}
              onPrint={papers.print}
            />
          )}
        </Pane>
      </Page>
    </>
  );
}
