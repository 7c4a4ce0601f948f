import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { ChoiceFieldset } from "./choice-fieldset";
import { RadioLabel } from "./radio-label";
import styles from "./segmented-choice.module.css";

export type Segment<Value extends string> = { value: Value; label: ReactNode };

export type SegmentedChoiceProps<Value extends string> = {
  legend: string;
  legendHidden?: boolean | undefined;
  name: string;
  value: Value | null;
  onChange: (value: Value) => void;
  answers: readonly Segment<Value>[];
  /** Two columns, for four words. */
  wrap?: boolean | undefined;
};

/** Two to four short words, of which one holds. */
export function SegmentedChoice<Value extends string>({
  legend,
  legendHidden = false,
  name,
  value,
  onChange,
  answers,
  wrap = false,
}: SegmentedChoiceProps<Value>) {
  return (
    <ChoiceFieldset
      legend={legend}
      legendHidden={legendHidden}
      className={classNames(styles["segmented"], wrap && styles["wrap"])}
    >
      {answers.map((answer) => (
        <RadioLabel
          key={answer.value}
          name={name}
          value={answer.value}
          checked={answer.value === value}
          onChange={onChange}
          className={styles["segment"]}
        >
          {answer.label}
        </RadioLabel>
      ))}
    </ChoiceFieldset>
  );
}
