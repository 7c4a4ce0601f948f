import { useId, useRef, type ReactNode, type SyntheticEvent } from "react";
import { classNames } from "../class-names";
import { PageTitle } from "../words/words";
import { goesOnClass } from "../goes-on/goes-on";
import styles from "./sheet.module.css";
import { useModal } from "./use-modal";

export type SheetProps = {
  title: ReactNode;
  /** Escape, the way back of the phone, or the closing word. */
  onClose: () => void;
  /** A word; without it the sheet closes by its own actions and by Escape. */
  closeLabel?: string | undefined;
  children: ReactNode;
  /** The row of actions, always in sight at the lower edge. */
  actions?: ReactNode;
  /** Stands above the title: a toast. */
  lead?: ReactNode;
  /** The way to help, above the scrim at its usual place. */
  over?: ReactNode;
  /** The page beneath has no strip. */
  overHigh?: boolean | undefined;
};

/** One entry or one question over the page; sticks to the bottom of a phone. */
export function Sheet({
  title,
  onClose,
  closeLabel,
  children,
  actions,
  lead,
  over,
  overHigh = false,
}: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useModal(dialog, heading);

  const handleCancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) {
      event.preventDefault();
      onClose();
    }
  };

  const handleClose = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget && !event.currentTarget.open) {
      onClose();
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles["layer"]}
      aria-labelledby={id}
      onCancel={handleCancel}
      onClose={handleClose}
    >
      <div className={styles["sheet"]}>
        <div className={styles["grip"]} aria-hidden="true" />
        {lead}
        <div className={styles["head"]}>
          <PageTitle id={id} ref={heading} tabIndex={-1}>
            {title}
          </PageTitle>
          {closeLabel !== undefined && (
            <button type="button" className={styles["close"]} onClick={onClose}>
              {closeLabel}
            </button>
          )}
        </div>
        {children}
        {actions !== undefined && (
          <div className={classNames(styles["actions"], goesOnClass)}>{actions}</div>
        )}
      </div>
      {over !== undefined && (
        <div className={classNames(styles["over"], overHigh && styles["overHigh"])}>{over}</div>
      )}
    </dialog>
  );
}
