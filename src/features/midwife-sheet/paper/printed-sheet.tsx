import { Paper, PaperSheet } from "../../../ui/paper/paper";
import { PaperRoll } from "../../../ui/paper/roll";
import { SheetView } from "../view/sheet-view";
import type { WordedSheet } from "../words/part";

export type PrintedSheetProps = {
  words: WordedSheet;
  kind: "a4" | "roll";
  /** Counts how often it was asked for. */
  asked: number;
};

/** The sheet on the midwife's desk: on A4, or on the roll of a receipt printer. */
export function PrintedSheet({ words, kind, asked }: PrintedSheetProps) {
  return (
    <Paper asked={asked}>
      {kind === "a4" ? (
        <PaperSheet>
          <SheetView words={words} form="paper" />
        </PaperSheet>
      ) : (
        <PaperRoll>
          <SheetView words={words} form="roll" />
        </PaperRoll>
      )}
    </Paper>
  );
}
