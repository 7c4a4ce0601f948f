import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import { ListArt } from "../list/list";
import { AnswerText, answerClassName } from "./answer";
import styles from "./answer.module.css";
import { ChoiceFieldset } from "./choice-fieldset";
import { RadioLabel } from "./radio-label";
import { checkIcon } from "../icon/outlines/check";

export type Answer<Value extends string> = {
  value: Value;
  label: ReactNode;
  note?: ReactNode;
  picture?: ReactNode;
};

export type AnswerGroupProps<Value extends string> = {
  legend: string;
  legendHidden?: boolean | undefined;
  name: string;
  value: Value | null;
  onChange: (value: Value) => void;
  answers: readonly Answer<Value>[];
};

/** Two to four answers, one under the other, of which one holds. */
export function AnswerGroup<Value extends string>({
  legend,
  legendHidden = false,
  name,
  value,
  onChange,
  answers,
}: AnswerGroupProps<Value>) {
  return (
    <ChoiceFieldset legend={legend} legendHidden={legendHidden} className={styles["answers"]}>
      {answers.map((answer) => (
        <RadioLabel
          key={answer.value}
          name={name}
          value={answer.value}
          checked={answer.value === value}
          onChange={onChange}
          className={classNames(answerClassName("plain"), styles["radio"])}
        >
          {answer.picture !== undefined && <ListArt big>{answer.picture}</ListArt>}
          <AnswerText name={answer.label} note={answer.note} />
          <span className={styles["mark"]}>
            <Icon outline={checkIcon} />
          </span>
        </RadioLabel>
      ))}
    </ChoiceFieldset>
  );
}
