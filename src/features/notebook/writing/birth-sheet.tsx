import { useState } from "react";
import { useTranslation } from "react-i18next";

import { faultOfWeight, faultOfWhen, readNumber } from "../../../core/notebook/entry-faults";
import { entriesOf } from "../../../core/notebook/reading";
import { birthOf } from "../../../core/notebook/birth";
import { exactly, momentOfEntry } from "../../../core/notebook/when";
import { instantMs } from "../../../core/time/instant";
import { useObservable, useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { text } from "../../../ui/words/words";
import { BirthDetails, birthValuesOf, detailsIn, type BirthDetail } from "./birth-details";
import { EntrySheet } from "./entry-sheet";
import { FormStack } from "./form-stack";
import { TimeFields, timeValuesOf, whenIn } from "./time-fields";
import { useDraft } from "./use-draft";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";

export type BirthSheetProps = { way: SheetWay; writing: Writing };

const FORM = "birth-form";

type Faults = {
  readonly time: "missing" | "future" | null;
  readonly weight: boolean;
};

/** The hour from which every age is counted; the rest may be left out. */
export function BirthSheet({ way, writing }: BirthSheetProps) {
  const { t } = useTranslation(["notebook", "common"]);
  const { clock, notebook } = useServices();
  const { records } = useObservable(notebook);
  const birth = birthOf(records);
  const draft = useDraft("birth", {
    ...timeValuesOf(exactly(birth?.at ?? clock.now())),
    ...birthValuesOf(birth),
  });
  const [faults, setFaults] = useState<Faults>({ time: null, weight: false });
  const when = whenIn(draft.fields, clock);
  const at = when?.kind === "exact" ? when.at : null;
  const earlier =
    at === null
      ? 0
      : entriesOf(records).filter(
          (entry) => entry.kind !== "birth" && instantMs(momentOfEntry(entry)) < instantMs(at),
        ).length;

  const keep = (details: BirthDetail): void => {
    if (at === null) return;
    const message = t("kept.birth");
    draft.drop();
    if (birth === null) void writing.note({ kind: "birth", at, ...details }, message);
    else
      void writing.alter(
        birth,
        (one) => (one.kind === "birth" ? { ...one, at, ...details } : one),
        message,
      );
    way.close();
  };

  const handleSubmit = (): void => {
    const isLate = when !== null && faultOfWhen(when, null, clock.now()) !== null;
    const weight = draft.fields.weight.trim();
    const found: Faults = {
      time: at === null ? "missing" : isLate ? "future" : null,
      weight: weight !== "" && faultOfWeight(readNumber(weight)) !== null,
    };
    setFaults(found);
    if (found.time === null && !found.weight) keep(detailsIn(draft.fields));
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
        <TimeFields values={draft.fields} onChange={draft.set} fault={faults.time} />
        {earlier > 0 && <p role="status">{t("birth.earlier", { count: earlier })}</p>}
        <p className={text.quiet}>
          {t("time.about")} {t("birth.day1")}
        </p>
        <BirthDetails values={draft.fields} onChange={draft.set} isWeightWrong={faults.weight} />
      </FormStack>
    </EntrySheet>
  );
}
