import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { arrange, text } from "../../ui/words/words";
import type { SheetWay } from "./writing/use-sheet";
import { babyIcon } from "../../ui/icon/outlines/baby";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { hardDriveIcon } from "../../ui/icon/outlines/hard-drive";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";

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
                <Icon outline={babyIcon} />
              </ListMark>
              <ListText name={t("birth.row")} note={t("birth.rowNote")} />
              <Icon outline={chevronRightIcon} />
            </button>
          </li>
        )}
        <LinkRow
          to={paths.storage}
          icon={hardDriveIcon}
          name={t("copies.row")}
          note={t("copies.rowNote")}
        />
        <li>
          <button type="button" className={listRowClass} onClick={() => way.open({ kind: "bin" })}>
            <ListMark>
              <Icon outline={trash2Icon} />
            </ListMark>
            <ListText name={t("bin.row")} note={t("bin.rowNote")} />
            <Icon outline={chevronRightIcon} />
          </button>
        </li>
      </List>
      <p className={text.quiet}>{t("onlyHere")}</p>
    </div>
  );
}
