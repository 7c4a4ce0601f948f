import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";

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

/** A page from which a note was begun, and to which it leads back. */
const RETURNS: ReadonlyMap<string, string> = new Map([["pijat", paths.massage]]);

export function useSheet(): SheetWay {
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = new URLSearchParams(search);
  const returnTo = query.get("ke");
  const back = returnTo === null ? undefined : RETURNS.get(returnTo);
  const keepReturn = back === undefined ? "" : `&ke=${returnTo ?? ""}`;

  const open = useCallback(
    (sheet: Sheet): void => void navigate(`${paths.notebook}?${sheetQuery(sheet)}`),
    [navigate],
  );
  const step = useCallback(
    (sheet: Sheet): void =>
      void navigate(`${paths.notebook}?${sheetQuery(sheet)}${keepReturn}`, { replace: true }),
    [navigate, keepReturn],
  );
  const close = useCallback(
    (): void => void navigate(back ?? paths.notebook, { replace: true }),
    [navigate, back],
  );
  return { sheet: parseSheet(query), open, step, close };
}
