import { useTranslation } from "react-i18next";

import { DAY_MS } from "../../../core/time/spans";
import { BIN_DAYS } from "../../../core/notebook/bin";
import { binOf } from "../../../core/notebook/reading";
import { elapsedMs } from "../../../core/time/instant";
import { useObservable, useServices } from "../../../access/services-context";
import { VisuallyHidden } from "../../../ui/visually-hidden/visually-hidden";
import { List, listChangeClass, listRowClass, ListText } from "../../../ui/list/list";
import { text } from "../../../ui/words/words";
import type { Around } from "../entries/around";
import { EntryPicture } from "../entries/entry-picture";
import { useEntryWords } from "../entries/use-entry-words";
import styles from "./bin-sheet.module.css";
import { EntrySheet } from "./entry-sheet";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type BinSheetProps = { around: Around; way: SheetWay; writing: Writing };

/** What was deleted in the last days, each with its way back. */
export function BinSheet({ around, way, writing }: BinSheetProps) {
  const { t } = useTranslation("notebook");
  const { clock, notebook } = useServices();
  const now = clock.now();
  const deleted = binOf(useObservable(notebook).records, now);
  const wordsOf = useEntryWords(around);

  return (
    <EntrySheet title={t("bin.title")} writing={writing} onClose={way.close}>
      <p className={text.quiet}>{t("bin.intro")}</p>
      {deleted.length === 0 && <p>{t("bin.empty")}</p>}
      {deleted.length > 0 && (
        <List label={t("bin.title")}>
          {deleted.map((entry) => {
            const { name, time, timeSaid } = wordsOf(entry);
            const leftMs = BIN_DAYS * DAY_MS - elapsedMs(entry.deletedAt, now);
            return (
              <li key={entry.id} className={`${listRowClass} ${styles["row"] ?? ""}`}>
                <EntryPicture entry={entry} />
                <ListText
                  name={`${name}, ${time}`}
                  note={t("bin.left", { count: Math.max(1, Math.ceil(leftMs / DAY_MS)) })}
                />
                <button
                  type="button"
                  className={listChangeClass}
                  onClick={() => void writing.bringBack(entry.id, t("kept.back"))}
                >
                  <span aria-hidden="true">{t("bin.bringBack")}</span>
                  <VisuallyHidden>
                    {t("bin.bringBackOne", { what: name, when: timeSaid })}
                  </VisuallyHidden>
                </button>
              </li>
            );
          })}
        </List>
      )}
    </EntrySheet>
  );
}
