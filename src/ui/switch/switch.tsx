import { useId, type ReactNode } from "react";
import { Icon } from "../icon/icon";
import type { Outline } from "../icon/outline";
import { ListMark } from "../list/list";
import styles from "./switch.module.css";

export type SwitchProps = {
  label: ReactNode;
  note?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  icon?: Outline | undefined;
  disabled?: boolean | undefined;
};

/** On or off, as a whole row: mark, words, switch. */
export function Switch({ label, note, checked, onChange, icon, disabled = false }: SwitchProps) {
  const id = useId();

  return (
    <label className={styles["row"]}>
      {icon !== undefined && (
        <ListMark>
          <Icon outline={icon} />
        </ListMark>
      )}
      <span className={styles["text"]}>
        <span className={styles["name"]} id={`${id}-name`}>
          {label}
        </span>
        {note !== undefined && (
          <span className={styles["note"]} id={`${id}-note`}>
            {note}
          </span>
        )}
      </span>
      <input
        className={styles["input"]}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles["track"]} data-on={checked || undefined} aria-hidden="true" />
      <span className={styles["ring"]} aria-hidden="true" />
    </label>
  );
}
