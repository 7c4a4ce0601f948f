import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { text } from "../words/words";
import { VisuallyHidden } from "../visually-hidden/visually-hidden";
import styles from "./choice.module.css";

export type ChoiceFieldsetProps = {
  legend: string;
  legendHidden: boolean;
  className: string | undefined;
  children: ReactNode;
};

/** The question around a group of radio buttons. */
export function ChoiceFieldset({ legend, legendHidden, className, children }: ChoiceFieldsetProps) {
  return (
    <fieldset>
      <legend className={classNames(styles["legend"], !legendHidden && styles["seen"])}>
        {legendHidden ? (
          <VisuallyHidden>{legend}</VisuallyHidden>
        ) : (
          <span className={text.strong}>{legend}</span>
        )}
      </legend>
      <div className={className}>{children}</div>
    </fieldset>
  );
}
