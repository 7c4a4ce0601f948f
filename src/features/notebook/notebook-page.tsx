import { memo, useCallback, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { NotebookState } from "../../application/notebook/state";
import { daysOf, entriesOf, firstColostrumOf, milkSinceMs } from "../../core/notebook/reading";
import { birthOf } from "../../core/notebook/birth";
import type { NotebookRecord } from "../../core/notebook/record";
import { BabyAge } from "../../parts/notebook/baby-age";
import { CopyReminder } from "../../parts/notebook/copy-reminder";
import { TabPage } from "../../shell/page-shell";
import { useIsLocked, useObservable, useServices } from "../../access/services-context";
import { TakenInNotice } from "../../parts/notebook/taken-in-notice";
import { VolumeRemovedNotices } from "../../parts/notebook/volume-removed-notice";
import { WithdrawnNotice } from "../../parts/notebook/withdrawn-notice";
import { useNow } from "../../access/use-now";
import { classNames } from "../../ui/class-names";
import { Page, Pane } from "../../ui/layout/layout";
import { arrange, PageTitle, text } from "../../ui/words/words";
import { Charts } from "./charts";
import { EmptyNotebook } from "./empty-notebook";
import { DayList } from "./entries/day-list";
import { LastTimes } from "./entries/last-times";
import type { Around } from "./entries/around";
import { HoursToColostrum } from "./first-days/hours-to-colostrum";
import { LockedNotes } from "./locked-notes";
import styles from "./notebook-page.module.css";
import { MoreRows } from "./more-rows";
import { Faults } from "./writing/faults";
import { JustKeptToast } from "./writing/just-kept-toast";
import { usePaper } from "../../ui/paper/use-paper";
import { QuickLog } from "./writing/quick-log";
import { Sheets } from "./writing/sheets";
import { useSheet } from "./writing/use-sheet";
import { useWriting } from "./writing/use-writing";

const loadPaper = async () => (await import("./first-days/all-charts")).NotebookPaper;

/** The mother's notebook: writing at the thumb, then the first days as one line of time, then every note. */
export function NotebookPage() {
  const isLocked = useIsLocked();
  // That a note is kept is said before the page is drawn anew. The records come with their status: a notebook that has
  // just been read must not be called empty.
  const { records, status } = useDeferredValue(useObservable(useServices().notebook));
  return <View records={records} status={status} isLocked={isLocked} />;
}

const View = memo(function View({
  records,
  status,
  isLocked,
}: Pick<NotebookState, "records" | "status"> & { isLocked: boolean }) {
  const { t } = useTranslation("notebook");
  const way = useSheet();
  const writing = useWriting();
  const now = useNow();
  const { entries, birth, days, around } = useReading(records);
  const isPrintable = birth !== null && entries.length > 1 && !isLocked;
  const { Face: NotebookPaper, asked, hasFailed, print } = usePaper(loadPaper, isPrintable);
  const { open } = way;
  const isAwaited = status === "loading" ? "" : undefined;
  const handleOpen = useCallback((id: string) => open({ kind: "edit", id }), [open]);

  return (
    <>
      {NotebookPaper !== null && isPrintable && (
        <NotebookPaper entries={entries} birth={birth} now={now} asked={asked} />
      )}
      <TabPage title={t("title")}>
        <Page>
          <Pane stay>
            <div className={styles["head"]} data-awaited={isAwaited}>
              {birth === null ? (
                <PageTitle>{t("heading")}</PageTitle>
              ) : (
                <BabyAge birth={birth} now={now} />
              )}
            </div>
            {isLocked ? (
              <LockedNotes />
            ) : (
              <>
                <QuickLog way={way} writing={writing} isMilk={around.milkSinceMs !== null} />
                {/* Below the buttons: nothing that comes later may move them from under the thumb. */}
                <div className={classNames(arrange.stack, styles["told"])} data-screen>
                  {way.sheet === null && <JustKeptToast of={writing.justKept} />}
                  {way.sheet === null && <Faults />}
                  <LastTimes entries={entries} now={now} />
                </div>
                {birth !== null && <HoursToColostrum entries={entries} birth={birth} now={now} />}
                <div
                  className={classNames(arrange.stack, styles["below"])}
                  data-awaited={isAwaited}
                  data-screen
                >
                  <p className={text.quiet}>{t("feedFirst")}</p>
                  <WithdrawnNotice />
                  <VolumeRemovedNotices />
                  <TakenInNotice />
                  <CopyReminder />
                </div>
              </>
            )}
          </Pane>
          <Pane last>
            {status === "ready" && !isLocked && entries.length === 0 && <EmptyNotebook />}
            {entries.length > 0 && birth !== null && (
              <Charts entries={entries} birth={birth} now={now} />
            )}
            {entries.length > 0 && <Days days={days} around={around} onOpen={handleOpen} />}
            {/* Below what is not read yet it would jump; whether there is a birth in it nobody knows. */}
            {status !== "loading" && (
              <MoreRows
                way={way}
                hasBirth={birth !== null || isLocked || status !== "ready"}
                hasNotes={entries.length > 0 || isLocked}
                onPrint={isPrintable ? print : null}
                hasPrintFailed={hasFailed}
              />
            )}
          </Pane>
        </Page>
        {!isLocked && <Sheets way={way} writing={writing} around={around} />}
      </TabPage>
    </>
  );
});

const Days = memo(DayList);

/** What the page shows of the records. */
function useReading(records: readonly NotebookRecord[]) {
  const { clock } = useServices();
  return useMemo(() => {
    const entries = entriesOf(records);
    const birth = birthOf(records);
    const around: Around = {
      birth,
      firstColostrumId: firstColostrumOf(entries)?.id ?? null,
      milkSinceMs: milkSinceMs(entries),
    };
    return { entries, birth, days: daysOf(entries, birth, (at) => clock.wall(at).date), around };
  }, [records, clock]);
}
