import { useState } from "react";
import { useTranslation } from "react-i18next";

import { faultOfWhen, type TimeFault } from "../../../core/notebook/entry-faults";
import { birthOf } from "../../../core/notebook/birth";
import type { Relation } from "../../../core/notebook/record";
import { exactly, lastNight } from "../../../core/notebook/when";
import { useObservable, useServices } from "../../../access/services-context";
import { text } from "../../../ui/words/words";
import { EntrySheet } from "./entry-sheet";
import { FormActions } from "./form-actions";
import { FormStack } from "./form-stack";
import type { TimedEvent } from "./sheet-address";
import { TimeFields, timeValuesOf, whenIn } from "./time-fields";
import { useDraft } from "./use-draft";
import { useNoteMilk } from "./use-note-milk";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type TimeSheetProps = {
  event: TimedEvent;
  manner: "exact" | "between";
  relation: Relation | null;
  way: SheetWay;
  writing: Writing;
};

const FORM = "time-form";

/** A time on the clock, or two between which it was. */
export function TimeSheet({ event, manner, relation, way, writing }: TimeSheetProps) {
  const { t } = useTranslation("notebook");
  const { clock, notebook } = useServices();
  const birth = birthOf(useObservable(notebook).records);
  const now = clock.now();
  const usual = manner === "exact" ? exactly(now) : lastNight(now, birth?.at ?? null);
  const draft = useDraft(`time:${event}:${manner}`, timeValuesOf(usual));
  const [fault, setFault] = useState<TimeFault | "missing" | null>(null);
  const noteMilk = useNoteMilk(writing, way);

  const handleSubmit = (): void => {
    const when = whenIn(draft.fields, clock);
    const found = when === null ? "missing" : faultOfWhen(when, birth?.at ?? null, clock.now());
    setFault(found);
    if (when === null || found !== null) return;
    draft.drop();
    void noteMilk(event, when, relation);
  };

  return (
    <EntrySheet
      title={t(manner === "exact" ? "time.exact" : "time.between")}
      writing={writing}
      onClose={way.close}
      actions={
        <FormActions form={FORM} onBack={() => way.step({ kind: "when", event, relation })} />
      }
    >
      <FormStack id={FORM} onSubmit={handleSubmit} isRestored={draft.isRestored}>
        <TimeFields values={draft.fields} onChange={draft.set} fault={fault} />
        <p className={text.quiet}>{t("time.about")}</p>
      </FormStack>
    </EntrySheet>
  );
}
