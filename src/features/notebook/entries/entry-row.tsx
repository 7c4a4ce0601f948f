import { useTranslation } from "react-i18next";

import type { EntryRecord } from "../../../core/notebook/record";
import { listEndClass, listRowClass, ListText } from "../../../ui/list/list";
import { text } from "../../../ui/words/words";
import { EntryPicture } from "./entry-picture";
import type { EntryWords } from "./use-entry-words";

export type EntryRowProps = {
  entry: EntryRecord;
  words: EntryWords;
  onOpen: (id: string) => void;
};

/** One entry; a tap anywhere opens it to be changed. */
export function EntryRow({ entry, words, onOpen }: EntryRowProps) {
  const { t } = useTranslation("notebook");
  const { name, note, time, timeSaid } = words;
  return (
    <li>
      <button
        type="button"
        className={listRowClass}
        aria-label={`${t("entry.open", { what: name, when: timeSaid })}. ${note}`}
        onClick={() => onOpen(entry.id)}
      >
        <EntryPicture entry={entry} />
        <ListText name={name} note={note === "" ? undefined : note} />
        <span className={`${listEndClass} ${text.number}`}>{time}</span>
      </button>
    </li>
  );
}
