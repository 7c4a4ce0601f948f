import { useState } from "react";
import { useTranslation } from "react-i18next";

import { faultOfWeight } from "../../../core/notebook/entry-faults";
import { entriesOf } from "../../../core/notebook/reading";
import { readWeightG } from "../../../core/notebook/typed-amounts";
import { birthOf } from "../../../core/notebook/birth";
import { boundsOf, exactly } from "../../../core/notebook/when";
import type { NotebookRecord } from "../../../core/notebook/record";
import { instantMs, type Instant } from "../../../core/time/instant";
import { useObservable, useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { FieldFault } from "../../../ui/field/field";
import { text } from "../../../ui/words/words";
import {
  BabiesQuestion,
  BirthDetails,
  birthValuesOf,
  changedDetails,
  detailsIn,
} from "./birth-details";
import { DayChoice } from "./day-choice";
import { EntrySheet } from "./entry-sheet";
import { FormStack } from "./form-stack";
import { TimeFields } from "./time-fields";
import { TimeWords } from "./time-words";
import type { SheetWay } from "./use-sheet";
import { useTimes } from "./use-times";
import type { Writing } from "./use-writing";

export type BirthSheetProps = { way: SheetWay; writing: Writing };

const FORM = "birth-form";

/** Of a span its beginning counts: a note may not reach back before the birth. */
const countBefore = (records: readonly NotebookRecord[], at: Instant): number =>
  entriesOf(records).filter(
    (entry) => entry.kind !== "birth" && instantMs(boundsOf(entry)[0]) < instantMs(at),
  ).length;

/** The hour from which every age is counted; the rest may be left out. Nothing is an answer before it is given. */
export function BirthSheet({ way, writing }: BirthSheetProps) {
  const { t } = useTranslation(["notebook", "common"]);
  const { notebook } = useServices();
  const { records } = useObservable(notebook);
  const [opened] = useState(() => birthOf(records));
  const times = useTimes({
    form: "birth",
    manner: "exact",
    kept: opened === null ? null : exactly(opened.at),
    more: birthValuesOf(opened),
    datesFollow: false,
  });
  const { draft, values, when, isChanged, fault } = times;
  const [isWeightWrong, setIsWeightWrong] = useState(false);
  /** The hour that was asked about, because there are notes from before it. */
  const [asked, setAsked] = useState<Instant | null>(null);
  const at = when?.kind === "exact" ? when.at : null;
  const earlier = at !== null && isChanged ? countBefore(records, at) : 0;

  const keep = async (at: Instant): Promise<void> => {
    const message = t("kept.birth");
    if (opened === null) await writing.note({ kind: "birth", at, ...detailsIn(values) }, message);
    else {
      const change = {
        ...(isChanged ? { at } : {}),
        ...changedDetails(birthValuesOf(opened), values),
      };
      const isAnything = Object.keys(change).length > 0;
      await writing.alter(
        opened,
        (one) => (one.kind === "birth" && isAnything ? { ...one, ...change } : one),
        message,
        opened,
      );
    }
    draft.drop();
    way.close();
  };

  const handleSubmit = (): void => {
    const weight = values.weight.trim();
    const isWrong = weight !== "" && faultOfWeight(readWeightG(weight)) !== null;
    setIsWeightWrong(isWrong);
    if (!times.isSound(null) || isWrong || at === null) return;
    if (earlier > 0 && asked !== at) setAsked(at);
    else void keep(at);
  };

  return (
    <EntrySheet
      title={t("birth.title")}
      writing={writing}
      onClose={way.close}
      actions={
        <Button kind="primary" type="submit" form={FORM} full>
          {t("common:save")}
        </Button>
      }
    >
      <FormStack id={FORM} onSubmit={handleSubmit} isRestored={draft.isRestored}>
        {opened === null && <DayChoice onChoose={(date) => draft.set({ date })} />}
        <TimeFields values={values} onChange={draft.set} fault={fault} />
        <TimeWords when={when} askedHours={null} />
        {earlier > 0 && <p role="status">{t("birth.earlier", { count: earlier })}</p>}
        {earlier > 0 && asked === at && <FieldFault id="birth-sure">{t("birth.sure")}</FieldFault>}
        <p className={text.quiet}>
          {t("time.about")} {t("birth.day1")}
        </p>
        <BabiesQuestion values={values} onChange={draft.set} />
        <BirthDetails values={values} onChange={draft.set} isWeightWrong={isWeightWrong} />
      </FormStack>
    </EntrySheet>
  );
}
