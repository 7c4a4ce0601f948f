import { useEffect } from "react";

import { isEntry, isMilk } from "../../../core/notebook/reading";
import type { NotebookRecord } from "../../../core/notebook/record";
import { useObservable, useServices } from "../../../access/services-context";
import type { Around } from "../entries/around";
import { useEntryWords } from "../entries/use-entry-words";
import { viewOf } from "../kinds";
import { AmountSheet } from "./amount-sheet";
import { BinSheet } from "./bin-sheet";
import { BirthSheet } from "./birth-sheet";
import { MeasureSheet } from "./measure-sheet";
import { NotYetSheet } from "./not-yet-sheet";
import { OtherSheet } from "./other-sheet";
import { TimeSheet } from "./time-sheet";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";
import { WhenSheet } from "./when-sheet";

export type SheetsProps = { way: SheetWay; writing: Writing; around: Around };

/**
 * The sheet that the address names, over the page. It waits until the notebook has been read: a form that is opened on
 * one that only seems empty would write a second birth, and lose what was typed.
 */
export function Sheets({ way, writing, around }: SheetsProps) {
  const { status } = useObservable(useServices().notebook);
  const { sheet } = way;
  if (status === "loading") return null;
  const parts = { way, writing };
  switch (sheet?.kind) {
    case undefined:
      return null;
    case "when":
      return <WhenSheet event={sheet.event} relation={sheet.relation} {...parts} />;
    case "time":
      return (
        <TimeSheet
          key={sheet.manner}
          event={sheet.event}
          manner={sheet.manner}
          relation={sheet.relation}
          {...parts}
        />
      );
    case "birth":
      return <BirthSheet key={status} {...parts} />;
    case "other":
      return <OtherSheet {...parts} />;
    case "bin":
      return <BinSheet around={around} {...parts} />;
    case "amount":
    case "measure":
    case "not-yet":
    case "edit":
      return <SheetOfRecord key={sheet.id} way={way} writing={writing} around={around} />;
  }
}

/** A sheet about one record; a record that is gone takes its sheet with it. */
function SheetOfRecord({ way, writing, around }: SheetsProps) {
  const { sheet, close } = way;
  const { records, status } = useObservable(useServices().notebook);
  const id = sheet !== null && "id" in sheet ? sheet.id : "";
  const record = records.find((one) => one.id === id && one.deletedAt === null);
  const isGone = record === undefined && status !== "loading";
  useEffect(() => {
    if (isGone) close();
  }, [isGone, close]);

  if (record === undefined) return null;
  if (sheet?.kind === "amount" && isMilk(record))
    return <AmountSheet record={record} way={way} writing={writing} />;
  if (sheet?.kind === "measure" && isMilk(record))
    return (
      <MeasureSheet
        key={sheet.method}
        record={record}
        method={sheet.method}
        way={way}
        writing={writing}
      />
    );
  if (sheet?.kind === "not-yet" && record.kind === "not-yet")
    return <NotYetSheet record={record} way={way} writing={writing} />;
  return <EditOf record={record} way={way} writing={writing} around={around} />;
}

function EditOf({ record, way, writing, around }: SheetsProps & { record: NotebookRecord }) {
  const wordsOf = useEntryWords(around);
  if (!isEntry(record)) return null;
  return viewOf(record).sheetIn({ title: wordsOf(record).name, way, writing });
}
