import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { TimeFault } from "../../../core/notebook/entry-faults";
import type { When } from "../../../core/notebook/record";
import type { Clock } from "../../../application/devices";
import { Field, FieldFault, FieldGroup, FieldPair } from "../../../ui/field/field";

/** What the time fields hold: dates "2026-11-24" and times "02:15", as a browser's own pickers give them. */
export type TimeValues = {
  readonly manner: string;
  readonly date: string;
  readonly time: string;
  readonly untilDate: string;
  readonly untilTime: string;
};

const partsOf = (instant: string): readonly [date: string, time: string] => [
  instant.slice(0, 10),
  instant.slice(11, 16),
];

/** The fields as they stand before anything is typed. */
export function timeValuesOf(when: When): TimeValues {
  const [from, until] = when.kind === "exact" ? [when.at, when.at] : [when.from, when.until];
  const [date, time] = partsOf(from);
  const [untilDate, untilTime] = partsOf(until);
  return { manner: when.kind, date, time, untilDate, untilTime };
}

/** The time that was typed; null while something is missing. */
export function whenIn(values: TimeValues, clock: Clock): When | null {
  const from = clock.at(values.date, values.time);
  if (from === null) return null;
  if (values.manner !== "between") return { kind: "exact", at: from };
  const until = clock.at(values.untilDate, values.untilTime);
  return until === null ? null : { kind: "between", from, until };
}

export type TimeFieldsProps = {
  values: TimeValues;
  onChange: (change: Partial<TimeValues>) => void;
  fault: TimeFault | "missing" | null;
};

type Moment = { readonly date: string; readonly time: string };

/** A date and a time, or two of each. The sentence about what is impossible stands below the last of them. */
export function TimeFields({ values, onChange, fault }: TimeFieldsProps) {
  const { t } = useTranslation("notebook");
  const error = fault === null ? undefined : t(`errors.${fault}`);
  const from: Moment = values;
  if (values.manner !== "between")
    return <MomentFields moment={from} error={error} onChange={onChange} />;
  return (
    <>
      <FieldGroup legend={t("time.from")}>
        <MomentFields moment={from} onChange={onChange} />
      </FieldGroup>
      <FieldGroup legend={t("time.until")}>
        <MomentFields
          moment={{ date: values.untilDate, time: values.untilTime }}
          error={error}
          onChange={({ date = values.untilDate, time = values.untilTime }) =>
            onChange({ untilDate: date, untilTime: time })
          }
        />
      </FieldGroup>
    </>
  );
}

type MomentFieldsProps = {
  moment: Moment;
  error?: string | undefined;
  onChange: (change: Partial<Moment>) => void;
};

function MomentFields({ moment, error, onChange }: MomentFieldsProps) {
  const { t } = useTranslation("notebook");
  const id = useId();
  const faultId = error === undefined ? undefined : id;
  return (
    <>
      <FieldPair>
        <Field
          label={t("time.date")}
          type="date"
          faultId={faultId}
          value={moment.date}
          onChange={(event) => onChange({ date: event.target.value })}
        />
        <Field
          label={t("time.time")}
          type="time"
          faultId={faultId}
          value={moment.time}
          onChange={(event) => onChange({ time: event.target.value })}
        />
      </FieldPair>
      {error !== undefined && <FieldFault id={id}>{error}</FieldFault>}
    </>
  );
}
