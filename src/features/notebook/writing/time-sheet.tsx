import { useTranslation } from "react-i18next";

import { birthOf } from "../../../core/notebook/birth";
import type { Relation } from "../../../core/notebook/record";
import { useObservable, useServices } from "../../../access/services-context";
import { text } from "../../../ui/words/words";
import { EntrySheet } from "./entry-sheet";
import { FormActions } from "./form-actions";
import { FormStack } from "./form-stack";
import type { TimedEvent } from "./sheet-address";
import { SinceChoice } from "./since-choice";
import { TimeFields } from "./time-fields";
import { TimeWords } from "./time-words";
import { useNoteMilk } from "./use-note-milk";
import type { SheetWay } from "./use-sheet";
import { useTimes } from "./use-times";
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
  const { notebook } = useServices();
  const birth = birthOf(useObservable(notebook).records);
  const { draft, values, when, fault, askedHours, isSound } = useTimes({
    form: `time:${event}:${manner}`,
    manner,
    kept: null,
    more: {},
    datesFollow: true,
  });
  const noteMilk = useNoteMilk(writing, way);

  const handleSubmit = (): void => {
    if (!isSound(birth?.at ?? null) || when === null) return;
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
        {manner === "between" && <SinceChoice onChoose={draft.set} />}
        <TimeFields values={values} onChange={draft.set} fault={fault} />
        <TimeWords when={when} askedHours={askedHours} />
        <p className={text.quiet}>{t("time.about")}</p>
      </FormStack>
    </EntrySheet>
  );
}
