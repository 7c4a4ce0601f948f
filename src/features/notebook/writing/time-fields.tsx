import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { TimeFault } from "../../../core/notebook/entry-faults";
import type { TimeValues } from "../../../core/notebook/time-form";
import { Field, FieldFault, FieldGroup, FieldPair } from "../../../ui/field/field";

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
