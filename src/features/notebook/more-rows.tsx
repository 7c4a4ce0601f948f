import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { arrange, text } from "../../ui/words/words";
import type { SheetWay } from "./writing/use-sheet";

export type MoreRowsProps = { way: SheetWay; hasBirth: boolean };

/** What stands below the notes: the birth while it is unknown, copies and lock, the bin. */
export function MoreRows({ way, hasBirth }: MoreRowsProps) {
  const { t } = useTranslation("notebook");
  return (
    <div className={arrange.stack} data-screen>
      <List>
        {!hasBirth && (
          <li>
            <button
              type="button"
              className={listRowClass}
              onClick={() => way.open({ kind: "birth" })}
            >
              <ListMark kind="feed">
                <Icon name="baby" />
              </ListMark>
              <ListText name={t("birth.row")} note={t("birth.rowNote")} />
              <Icon name="chevron-right" />
            </button>
          </li>
        )}
        <LinkRow
          to={paths.storage}
          icon="hard-drive"
          name={t("copies.row")}
          note={t("copies.rowNote")}
        />
        <li>
          <button type="button" className={listRowClass} onClick={() => way.open({ kind: "bin" })}>
            <ListMark>
              <Icon name="trash-2" />
            </ListMark>
            <ListText name={t("bin.row")} note={t("bin.rowNote")} />
            <Icon name="chevron-right" />
          </button>
        </li>
      </List>
      <p className={text.quiet}>{t("onlyHere")}</p>
    </div>
  );
}
