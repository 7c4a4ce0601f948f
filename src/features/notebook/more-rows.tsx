import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { LinkRow } from "../../parts/rows/link-row";
import { Icon } from "../../ui/icon/icon";
import { List, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { arrange, text } from "../../ui/words/words";
import type { SheetWay } from "./writing/use-sheet";
import { babyIcon } from "../../ui/icon/outlines/baby";
import { bookOpenIcon } from "../../ui/icon/outlines/book-open";
import { chevronRightIcon } from "../../ui/icon/outlines/chevron-right";
import { hardDriveIcon } from "../../ui/icon/outlines/hard-drive";
import { printerIcon } from "../../ui/icon/outlines/printer";
import { smartphoneIcon } from "../../ui/icon/outlines/smartphone";
import { shareIcon } from "../../ui/icon/outlines/share";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";

export type MoreRowsProps = {
  way: SheetWay;
  hasBirth: boolean;
  /** Whether there may be something for the midwife. */
  hasNotes: boolean;
  /** Null where there is nothing to print. */
  onPrint: (() => void) | null;
  hasPrintFailed: boolean;
};

/** What stands below the notes: the birth while it is unknown, copies and lock, the bin. */
export function MoreRows({ way, hasBirth, hasNotes, onPrint, hasPrintFailed }: MoreRowsProps) {
  const { t } = useTranslation(["notebook", "overview", "catalogue"]);
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
        {onPrint !== null && (
          <li>
            <button type="button" className={listRowClass} onClick={onPrint}>
              <ListMark>
                <Icon outline={printerIcon} />
              </ListMark>
              <ListText
                name={t("overview:paper.print")}
                note={t(hasPrintFailed ? "overview:paper.failed" : "overview:paper.printNote")}
              />
              <Icon outline={chevronRightIcon} />
            </button>
          </li>
        )}
        {hasNotes && (
          <LinkRow
            to={paths.midwifeSheet}
            icon={shareIcon}
            name={t("midwifeSheet.row")}
            note={t("midwifeSheet.rowNote")}
          />
        )}
        <LinkRow
          to={paths.handOver}
          icon={smartphoneIcon}
          name={t("catalogue:handOverRow")}
          note={t("catalogue:handOverNote")}
        />
        <LinkRow
          to={paths.storage}
          icon={hardDriveIcon}
          name={t("copies.row")}
          note={t("copies.rowNote")}
        />
        <LinkRow
          to={paths.catalogue}
          icon={bookOpenIcon}
          name={t("catalogue:row")}
          note={t("catalogue:rowNote")}
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
