import { useId, type ReactNode } from "react";
import { Icon } from "../icon/icon";
import { checkIcon } from "../icon/outlines/check";
import { classNames } from "../class-names";
import choice from "./choice.module.css";
import styles from "./check-row.module.css";

export type CheckRowProps = {
  mark: ReactNode;
  label: string;
  note?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One of many that may be ticked, as a whole row: picture, words, box. */
export function CheckRow({ mark, label, note, checked, onChange }: CheckRowProps) {
  const id = useId();
  return (
    <label
      className={classNames(choice["label"], styles["row"])}
      data-checked={checked || undefined}
    >
      {mark}
      <span className={styles["text"]}>
        <span id={id}>{label}</span>
        {note !== undefined && (
          <span className={styles["note"]} id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        className={choice["input"]}
        type="checkbox"
        aria-labelledby={id}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles["box"]} aria-hidden="true">
        <Icon outline={checkIcon} />
      </span>
      <span className={choice["ring"]} aria-hidden="true" />
    </label>
  );
}
