import { useTranslation } from "react-i18next";

import { isMilk, type MilkRecord } from "../../../core/notebook/reading";
import { useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { DockPair } from "../../../ui/layout/dock";
import { useVolumeWords } from "../entries/use-volume-words";
import type { SheetWay } from "./use-sheet";

/** How much was noted, and the way to change it or take it out. */
export function AmountRow({ record, way }: { record: MilkRecord; way: SheetWay }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const volumeWords = useVolumeWords();
  const handleClear = (): void =>
    void notebook.act(({ change }) =>
      change(record.id, (one) => (isMilk(one) ? { ...one, volume: null } : one)),
    );

  return (
    <div>
      <p>{volumeWords(record) ?? t("edit.noAmount")}</p>
      <DockPair>
        {record.volume !== null && (
          <Button kind="secondary" onClick={handleClear}>
            {t("edit.clearAmount")}
          </Button>
        )}
        <Button kind="secondary" onClick={() => way.step({ kind: "amount", id: record.id })}>
          {t("edit.amount")}
        </Button>
      </DockPair>
    </div>
  );
}
