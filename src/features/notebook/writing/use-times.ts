import { useState } from "react";

import { faultOfWhen, type TimeFault } from "../../../core/notebook/entry-faults";
import type { When } from "../../../core/notebook/record";
import {
  isSameWhen,
  longHours,
  noTimes,
  TIME_FIELDS,
  timeValuesOf,
  whenIn,
  withDates,
  type TimeValues,
} from "../../../core/notebook/time-form";
import type { Instant } from "../../../core/time/instant";
import { useServices } from "../../../access/services-context";
import { useDraft, type DraftForm } from "./use-draft";

export type Times<More extends Readonly<Record<string, string>>> = {
  readonly draft: DraftForm<TimeValues & More>;
  /** The fields with the dates that follow from them. */
  readonly values: TimeValues & More;
  /** What they tell; null while something is missing. */
  readonly when: When | null;
  /** Whether that is another time than the one that is kept. */
  readonly isChanged: boolean;
  readonly fault: TimeFault | "missing" | null;
  /** How many hours a span lasts that was asked about; null where nothing was. */
  readonly askedHours: number | null;
  /** Looks at what was typed before it is kept; false where something is impossible, or must be asked. */
  readonly isSound: (birth: Instant | null) => boolean;
};

export type TimesOptions<More> = {
  /** Name of the draft. */
  readonly form: string;
  readonly manner: When["kind"];
  /** The time that is kept; null for a new note, whose fields begin empty. */
  readonly kept: When | null;
  readonly more: More;
  /** Whether a date that nobody has chosen follows from its time. */
  readonly datesFollow: boolean;
};

/** The time fields of a form, on the clock of this place: a time that was not changed stays what it is. */
export function useTimes<More extends Readonly<Record<string, string>>>({
  form,
  manner,
  kept,
  more,
  datesFollow,
}: TimesOptions<More>): Times<More> {
  const { clock } = useServices();
  // As it was when the form was opened: another tab may move it meanwhile.
  const [original] = useState(kept);
  const initial = original === null ? noTimes(manner) : timeValuesOf(original, clock);
  const draft = useDraft<TimeValues & More>(form, { ...more, ...initial }, TIME_FIELDS);
  const [fault, setFault] = useState<TimeFault | "missing" | null>(null);
  const [asked, setAsked] = useState<When | null>(null);

  const values = datesFollow
    ? { ...draft.fields, ...withDates(draft.fields, clock.wall(clock.now())) }
    : draft.fields;
  const when = whenIn(values, original, clock);
  const isChanged = when !== null && (original === null || !isSameWhen(when, original));
  const isAsked = when !== null && asked !== null && isSameWhen(when, asked);

  return {
    draft,
    values,
    when,
    isChanged,
    fault,
    askedHours: isAsked ? longHours(when) : null,
    isSound: (birth) => {
      // What was not touched is not judged: the rest can be mended without it.
      const found =
        when === null ? "missing" : isChanged ? faultOfWhen(when, birth, clock.now()) : null;
      setFault(found);
      if (found !== null || when === null) return false;
      if (!isChanged || longHours(when) === null || isAsked) return true;
      setAsked(when);
      return false;
    },
  };
}
