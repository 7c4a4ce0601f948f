import { useTranslation } from "react-i18next";

import { faultOfWeight } from "../../../core/notebook/entry-faults";
import type { BirthRecord } from "../../../core/notebook/record";
import { readWeightG } from "../../../core/notebook/typed-amounts";
import { useAmount } from "../../../parts/words/use-numbers";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { Field } from "../../../ui/field/field";
import { text } from "../../../ui/words/words";
import styles from "./birth-details.module.css";

/** What may be told of a birth besides its hour. */
export type BirthDetail = Pick<BirthRecord, "mode" | "place" | "skinToSkin" | "weightG" | "twins">;

/** The same as texts, as a form and its draft hold it; an empty one was not told. */
export type BirthValues = {
  readonly mode: string;
  readonly skinToSkin: string;
  readonly place: string;
  readonly weight: string;
  readonly twins: string;
};

const yesOrNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

const answerIn = (value: string): boolean | null => (value === "" ? null : value === "yes");

export const birthValuesOf = (birth: BirthRecord | null): BirthValues => ({
  mode: birth?.mode ?? "",
  skinToSkin: yesOrNo(birth?.skinToSkin ?? null),
  place: birth?.place ?? "",
  weight: birth?.weightG === undefined || birth.weightG === null ? "" : String(birth.weightG),
  twins: yesOrNo(birth?.twins ?? null),
});

export const detailsIn = (values: BirthValues): BirthDetail => ({
  mode: values.mode === "vaginal" || values.mode === "caesarean" ? values.mode : null,
  skinToSkin: answerIn(values.skinToSkin),
  twins: answerIn(values.twins),
  place: values.place.trim() === "" ? null : values.place.trim(),
  weightG: values.weight.trim() === "" ? null : readWeightG(values.weight),
});

/** Of what is told in a form only what was changed in it: the rest may have been changed elsewhere meanwhile. */
export function changedDetails(before: BirthValues, values: BirthValues): Partial<BirthDetail> {
  const { mode, skinToSkin, place, weightG, twins } = detailsIn(values);
  return {
    ...(before.mode === values.mode ? {} : { mode }),
    ...(before.skinToSkin === values.skinToSkin ? {} : { skinToSkin }),
    ...(before.place === values.place ? {} : { place }),
    ...(before.weight === values.weight ? {} : { weightG }),
    ...(before.twins === values.twins ? {} : { twins }),
  };
}

export type BirthDetailsProps = {
  values: BirthValues;
  onChange: (change: Partial<BirthValues>) => void;
  isWeightWrong: boolean;
};

/** Asked in sight: a count of two babies is never measured by what is usual of one. */
export function BabiesQuestion({ values, onChange }: Omit<BirthDetailsProps, "isWeightWrong">) {
  const { t } = useTranslation("notebook");
  return (
    <SegmentedChoice
      legend={t("birth.babies")}
      name="birth-babies"
      value={values.twins}
      onChange={(twins) => onChange({ twins })}
      answers={[
        { value: "no", label: t("birth.oneBaby") },
        { value: "yes", label: t("birth.twins") },
      ]}
    />
  );
}

/** Folded away, because none of it is needed. */
export function BirthDetails({ values, onChange, isWeightWrong }: BirthDetailsProps) {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  const grams = readWeightG(values.weight);
  /** Said where it was not written in grams: nobody need guess how it was understood. */
  const isRead = faultOfWeight(grams) === null && values.weight.trim() !== String(grams);
  return (
    <details className={styles["details"]} open={isWeightWrong || undefined}>
      <summary className={styles["summary"]}>
        {t("birth.more")} <span className={text.quiet}>{t("birth.optional")}</span>
      </summary>
      <div className={styles["fields"]}>
        <SegmentedChoice
          legend={t("birth.mode")}
          name="birth-mode"
          value={values.mode}
          onChange={(mode) => onChange({ mode })}
          answers={[
            { value: "vaginal", label: t("birth.vaginal") },
            { value: "caesarean", label: t("birth.caesarean") },
          ]}
        />
        <SegmentedChoice
          legend={t("birth.skinToSkin")}
          name="birth-skin"
          value={values.skinToSkin}
          onChange={(skinToSkin) => onChange({ skinToSkin })}
          answers={[
            { value: "yes", label: t("birth.yes") },
            { value: "no", label: t("birth.no") },
          ]}
        />
        <Field
          label={t("birth.place")}
          value={values.place}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => onChange({ place: event.target.value })}
        />
        <Field
          label={t("birth.weight")}
          value={values.weight}
          inputMode="decimal"
          maxLength={24}
          hint={isRead ? t("birth.weightRead", { amount: amount(grams) }) : undefined}
          autoComplete="off"
          error={isWeightWrong ? t("errors.weight") : undefined}
          onChange={(event) => onChange({ weight: event.target.value })}
        />
      </div>
    </details>
  );
}
