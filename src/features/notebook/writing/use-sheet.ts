import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";

import { useHydrated } from "../../../access/use-hydrated";
import { paths } from "../../../paths";
import { parseSheet, sheetQuery, type Sheet } from "./sheet-address";

export type SheetWay = {
  readonly sheet: Sheet | null;
  /** Lays a sheet over the page; the phone's own way back takes it away. */
  readonly open: (sheet: Sheet) => void;
  /** The next sheet in the place of this one. */
  readonly step: (sheet: Sheet) => void;
  readonly close: () => void;
};

/** The page from which a note was begun, by its name in the address, and to which it leads back. */
const RETURN_TO_MASSAGE = "pijat";

export function useSheet(): SheetWay {
  const { search } = useLocation();
  const navigate = useNavigate();
  const isHydrated = useHydrated();
  const query = new URLSearchParams(search);
  const isFromMassage = query.get("ke") === RETURN_TO_MASSAGE;
  const back = isFromMassage ? paths.massage : paths.notebook;
  const keepReturn = isFromMassage ? `&ke=${RETURN_TO_MASSAGE}` : "";

  const open = useCallback(
    (sheet: Sheet): void => void navigate(`${paths.notebook}?${sheetQuery(sheet)}`),
    [navigate],
  );
  const step = useCallback(
    (sheet: Sheet): void =>
      void navigate(`${paths.notebook}?${sheetQuery(sheet)}${keepReturn}`, { replace: true }),
    [navigate, keepReturn],
  );
  const close = useCallback((): void => void navigate(back, { replace: true }), [navigate, back]);
  // The page was written ahead of time without a sheet: the one that its address names comes right after.
  return { sheet: isHydrated ? parseSheet(query) : null, open, step, close };
}
