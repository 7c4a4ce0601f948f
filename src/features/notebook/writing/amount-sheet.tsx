import { useTranslation } from "react-i18next";

import { measureOf, measures } from "../../../content/notebook/measures";
import type { MilkRecord } from "../../../core/notebook/reading";
import type { MeasureId } from "../../../core/notebook/record";
import { volumeOf } from "../../../core/notebook/volume";
import { publicFile } from "../../../paths";
import { useAmount } from "../../../parts/words/use-numbers";
import { Button } from "../../../ui/button/button";
import { SignPicture } from "../../../ui/sign-picture/sign-picture";
import { text } from "../../../ui/words/words";
import { DockPair } from "../../../ui/layout/dock";
import { VisuallyHidden } from "../../../ui/visually-hidden/visually-hidden";
import { useVolumeWords } from "../entries/use-volume-words";
import styles from "./amount-sheet.module.css";
import { EntrySheet } from "./entry-sheet";
import { MilkRelation, MilkSide } from "./milk-details";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type AmountSheetProps = { record: MilkRecord; way: SheetWay; writing: Writing };

/** How much, by picture. All of it may be left out: what was seen is kept already. */
export function AmountSheet({ record, way, writing }: AmountSheetProps) {
  const { t } = useTranslation("notebook");
  const volumeWords = useVolumeWords();
  const chosen = volumeWords(record);
  /** What is told is kept by its tap; green says that it is, and never that it is left out. */
  const hasAnswer = chosen !== null || record.side !== null;
  const open = (method: MeasureId) => (): void =>
    way.step({ kind: "measure", id: record.id, method });

  return (
    <EntrySheet
      title={t("amount.title")}
      writing={writing}
      onClose={way.close}
      hasClose={false}
      actions={
        <DockPair>
          <Button kind="secondary" onClick={open("ml")}>
            {t("amount.writeMl")}
          </Button>
          <Button kind={hasAnswer ? "primary" : "secondary"} onClick={way.close}>
            {t(hasAnswer ? "amount.done" : "amount.skip")}
          </Button>
        </DockPair>
      }
    >
      {chosen !== null && <p>{t("amount.chosen", { amount: chosen })}</p>}
      <div className={styles["measures"]}>
        {measures
          .filter(({ id }) => id !== "ml")
          .map(({ id }) => (
            <button key={id} type="button" className={styles["measure"]} onClick={open(id)}>
              <SignPicture src={publicFile(`art/measures/${id}.svg`)} alt="" size="large" />
              <MeasureName id={id} />
            </button>
          ))}
      </div>
      <MilkSide record={record} legendHidden />
      <MilkRelation record={record} legendHidden />
      <p className={text.quiet}>{t("amount.optional")}</p>
    </EntrySheet>
  );
}

/** Its name, and about how much one of it holds or how it is used. Spoons are short to the eye and whole to the ear. */
function MeasureName({ id }: { id: MeasureId }) {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  switch (id) {
    case "ml":
      return null;
    case "drops":
    case "syringe":
    case "cup":
      return (
        <>
          <span>{t(`amount.${id}`)}</span>
          <small>{t(`amount.${id}Note`)}</small>
        </>
      );
    case "half-teaspoon":
    case "teaspoon":
    case "tablespoon":
      return (
        <>
          <span aria-hidden="true">{t(`amount.${id}`)}</span>
          <VisuallyHidden>{t(`amount.full.${id}`)}</VisuallyHidden>
          <small>± {amount(volumeOf(measureOf(id), 1).ml)} ml</small>
        </>
      );
  }
}
