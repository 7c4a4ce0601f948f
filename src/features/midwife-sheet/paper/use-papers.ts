import { useState } from "react";

import type { PrintedSheetProps } from "./printed-sheet";

export type PaperKind = PrintedSheetProps["kind"];

export type Papers = Pick<PrintedSheetProps, "kind" | "asked"> & {
  readonly print: (kind: PaperKind) => void;
};

/** Which paper lies ready to be printed, and how often it was asked for. A computer prints it by its own keys too. */
export function usePapers(): Papers {
  const [paper, setPaper] = useState<Pick<PrintedSheetProps, "kind" | "asked">>({
    kind: "a4",
    asked: 0,
  });
  return {
    ...paper,
    print: (kind) => setPaper(({ asked }) => ({ kind, asked: asked + 1 })),
  };
}
