import { useEffect, type RefObject } from "react";

const showModal = (dialog: HTMLDialogElement): void => {
  if (dialog.open) {
    return;
  }

  try {
    dialog.showModal();
  } catch {
    // browsers before 2022 have no modal dialogs: the sheet still shows, laid over the page
    dialog.setAttribute("open", "");
  }
};

const giveBackFocus = (before: Element | null, dialog: HTMLDialogElement): void => {
  const active = document.activeElement;
  const isFree = active === null || active === document.body || dialog.contains(active);

  if (isFree && before instanceof HTMLElement && before.isConnected) {
    before.focus();
  }
};

/** Opens the dialog above everything and gives the focus back when it goes. */
export function useModal(
  dialogRef: RefObject<HTMLDialogElement | null>,
  firstRef: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog === null) {
      return undefined;
    }

    const before = document.activeElement;
    showModal(dialog);
    firstRef.current?.focus();

    return () => {
      dialog.removeAttribute("open");
      giveBackFocus(before, dialog);
    };
  }, [dialogRef, firstRef]);
}
