import type { ReactNode, SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";

import { text } from "../../../ui/words/words";
import styles from "./form-stack.module.css";

export type FormStackProps = {
  id: string;
  onSubmit: () => void;
  /** It was closed before with something typed in it, which is here again. */
  isRestored: boolean;
  children: ReactNode;
};

/** Fields under one another; the browser's own complaints are off, ours stand at the fields. */
export function FormStack({ id, onSubmit, isRestored, children }: FormStackProps) {
  const { t } = useTranslation("notebook");
  const handleSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={id} className={styles["form"]} noValidate onSubmit={handleSubmit}>
      {isRestored && <p className={text.quiet}>{t("errors.kept")}</p>}
      {children}
    </form>
  );
}
