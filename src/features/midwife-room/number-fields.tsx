import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Draft } from "../../core/midwife/draft";
import { MOST_NUMBERS, NAME_LENGTH } from "../../core/midwife/parts";
import { inGroups, readPhone } from "../../core/settings/phone";
import { NumberField } from "../../parts/contacts/number-field";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Field, FieldFault } from "../../ui/field/field";
import { plusIcon } from "../../ui/icon/outlines/plus";
import { trash2Icon } from "../../ui/icon/outlines/trash-2";
import { arrange, text, Title } from "../../ui/words/words";
import { useRowKeys } from "./use-row-keys";
import type { DraftFieldsProps } from "./who-fields";

type WrittenNumber = Draft["numbers"][number];

/** Whom families call first: up to five numbers, each with its label. */
export function NumberFields({ draft, faults, onChange }: DraftFieldsProps) {
  const { t } = useTranslation("room");
  const { numbers } = draft;
  const rows = useRowKeys(numbers.length);
  const faultAt = (nth: number, field: "label" | "number"): string | undefined =>
    faults.find((fault) => fault.field === field && "nth" in fault && fault.nth === nth)?.reason;

  return (
    <Card as="section" labelledBy="nomor">
      <Title id="nomor">{t("numbers.title")}</Title>
      <p>{t("numbers.why")}</p>
      {numbers.map((one, nth) => (
        <NumberGroup
          key={rows.keys[nth]}
          nth={nth + 1}
          one={one}
          isUnlabelled={faultAt(nth, "label") !== undefined}
          isMissing={faultAt(nth, "number") === "empty"}
          onChange={(part) =>
            onChange({
              numbers: numbers.map((other, place) =>
                place === nth ? { ...other, ...part } : other,
              ),
            })
          }
          onRemove={() => {
            rows.remove(nth);
            onChange({ numbers: numbers.filter((_, place) => place !== nth) });
          }}
        />
      ))}
      {numbers.length < MOST_NUMBERS ? (
        <Button
          kind="secondary"
          icon={plusIcon}
          full
          onClick={() => {
            rows.add();
            onChange({ numbers: [...numbers, { label: "", number: "" }] });
          }}
        >
          {t("numbers.add")}
        </Button>
      ) : (
        <p className={text.quiet}>{t("numbers.full", { most: MOST_NUMBERS })}</p>
      )}
    </Card>
  );
}

type NumberGroupProps = {
  /** Counted from 1. */
  nth: number;
  one: WrittenNumber;
  isUnlabelled: boolean;
  isMissing: boolean;
  onChange: (part: Partial<WrittenNumber>) => void;
  onRemove: () => void;
};

function NumberGroup({ nth, one, isUnlabelled, isMissing, onChange, onRemove }: NumberGroupProps) {
  const { t } = useTranslation("room");
  const id = useId();
  const read = readPhone(one.number);
  return (
    <div className={arrange.stack} role="group" aria-labelledby={id}>
      <h3 className={text.strong} id={id}>
        {t("numbers.nth", { nth })}
      </h3>
      <Field
        label={t("numbers.label")}
        hint={nth === 1 ? t("numbers.labelHint") : undefined}
        error={isUnlabelled ? t("numbers.labelFault") : undefined}
        value={one.label}
        maxLength={NAME_LENGTH}
        autoComplete="off"
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <NumberField value={one.number} onChange={(number) => onChange({ number })} />
      {isMissing && <FieldFault id={`${id}-missing`}>{t("numbers.numberEmpty")}</FieldFault>}
      {read.ok && !read.value.hasMore && (
        <p>{t("numbers.dialled", { number: inGroups(read.value.number) })}</p>
      )}
      <Button kind="quiet" icon={trash2Icon} full onClick={onRemove}>
        {t("numbers.remove", { nth })}
      </Button>
    </div>
  );
}
