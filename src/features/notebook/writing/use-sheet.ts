import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";

import { useServices } from "../../../access/services-context";
import { useHydrated } from "../../../access/use-hydrated";
import { paths } from "../../../paths";
import { useWayBack } from "../../../shell/use-way-back";
import { parseSheet, sheetQuery, type Sheet } from "./sheet-address";

export type SheetWay = {
  readonly sheet: Sheet | null;
  /** Lays a sheet over the page; the phone's own way back takes it away. */
  readonly open: (sheet: Sheet) => void;
  /** The next sheet in the place of this one. */
  readonly step: (sheet: Sheet) => void;
  /** Back to where the sheet was opened. */
  readonly close: () => void;
};

/** Stands in the address of a sheet that took the place of its opener: closing it leads to the notes. */
const LEADS_TO_NOTES = "ke=catatan";

/** The sheet that the address names, and the ways from one to the next. */
export function useSheet(): SheetWay {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { notebook } = useServices();
  const back = useWayBack(paths.notebook);
  const isHydrated = useHydrated();
  const leadsToNotes = search.includes(LEADS_TO_NOTES);

  const open = useCallback(
    (sheet: Sheet): void => void navigate(`${paths.notebook}?${sheetQuery(sheet)}`),
    [navigate],
  );
  const step = useCallback(
    (sheet: Sheet): void => {
      const query = sheetQuery(sheet) + (leadsToNotes ? `&${LEADS_TO_NOTES}` : "");
      void navigate(`${paths.notebook}?${query}`, { replace: true });
    },
    [navigate, leadsToNotes],
  );
  const close = useCallback((): void => {
    // What could not be kept is told beside the notes, and nowhere else.
    if (leadsToNotes || notebook.get().hasUnsaved) void navigate(paths.notebook, { replace: true });
    else back();
  }, [navigate, leadsToNotes, notebook, back]);
  // The page was written ahead of time without a sheet: the one that its address names comes right after.
  const sheet = isHydrated ? parseSheet(new URLSearchParams(search)) : null;
  return { sheet, open, step, close };
}
