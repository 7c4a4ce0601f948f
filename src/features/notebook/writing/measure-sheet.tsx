import { useState } from "react";
import { useTranslation } from "react-i18next";

import { measureOf } from "../../../content/notebook/measures";
import { faultOfAmount, type AmountFault } from "../../../core/notebook/entry-faults";
import { isMilk, type MilkRecord } from "../../../core/notebook/reading";
import type { MeasureId } from "../../../core/notebook/record";
import { readMl } from "../../../core/notebook/typed-amounts";
import { volumeOf } from "../../../core/notebook/volume";
import { useServices } from "../../../access/services-context";
import { useAmount } from "../../../parts/words/use-numbers";
import { text } from "../../../ui/words/words";
import { CountField } from "./count-field";
import { EntrySheet } from "./entry-sheet";
import { FormActions } from "./form-actions";
import { FormStack } from "./form-stack";
import { MlField } from "./ml-field";
import { useDraft } from "./use-draft";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type MeasureSheetProps = {
  record: MilkRecord;
  method: MeasureId;
  way: SheetWay;
  writing: Writing;
};

const FORM = "measure-form";

/** The count as it stands first: what was noted this way, or a likely one. */
function countAtFirst({ volume }: MilkRecord, method: MeasureId): string {
  if (volume !== null && volume.method === method)
    return String(Math.round(volume.count * 100) / 100);
  const likely = { drops: 3, syringe: 1, cup: 5 } as const;
  return method === "drops" || method === "syringe" || method === "cup"
    ? String(likely[method])
    : method === "ml"
      ? ""
      : "1";
}

/** One way to tell an amount: drops or spoons are counted, a syringe or cup is set like the real one, a figure is typed. */
export function MeasureSheet({ record, method, way, writing }: MeasureSheetProps) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const measure = measureOf(method);
  const draft = useDraft(`measure:${record.id}:${method}`, {
    count: countAtFirst(record, method),
  });
  const [fault, setFault] = useState<AmountFault | null>(null);
  const count = readMl(draft.fields.count);
  const back = (): void => way.step({ kind: "amount", id: record.id });

  const handleSubmit = (): void => {
    const volume = volumeOf(measure, count);
    const found = faultOfAmount(volume.ml);
    setFault(found);
    if (found !== null) return;
    draft.drop();
    void notebook
      .act(({ change }) => change(record.id, (one) => (isMilk(one) ? { ...one, volume } : one)))
      .then(back);
  };

  return (
    <EntrySheet
      title={t(`measure.${method}`)}
      writing={writing}
      onClose={way.close}
      hasClose={false}
      actions={<FormActions form={FORM} onBack={back} />}
    >
      <FormStack id={FORM} onSubmit={handleSubmit} isRestored={draft.isRestored}>
        {method === "ml" ? (
          <MlField
            typed={draft.fields.count}
            fault={fault}
            onType={(typed) => draft.set({ count: typed })}
          />
        ) : (
          <CountField
            measure={measure}
            count={count}
            onCount={(next) => draft.set({ count: String(next) })}
          />
        )}
        <Meaning method={method} count={count} />
      </FormStack>
    </EntrySheet>
  );
}

/** What the count means in ml, with how wide it may be, and what it does not mean. */
function Meaning({ method, count }: { method: MeasureId; count: number }) {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  const volume = volumeOf(measureOf(method), count);
  const isPossible = faultOfAmount(volume.ml) === null;
  return (
    <div>
      {isPossible && (
        <p role="status">
          {t("measure.means", {
            amount: amount(volume.ml),
            low: amount(volume.lowMl),
            high: amount(volume.highMl),
          })}
        </p>
      )}
      <p className={text.quiet}>
        {method === "drops" ? t("measure.dropNote") : t("measure.notIntake")}
      </p>
    </div>
  );
}
