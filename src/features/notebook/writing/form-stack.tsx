import type { ReactNode, SyntheticEvent } from "react";

import styles from "./form-stack.module.css";

export type FormStackProps = {
  id: string;
  onSubmit: (event: SyntheticEvent) => void;
  children: ReactNode;
};

/** Fields under one another; the browser's own complaints are off, ours stand at the fields. */
export function FormStack({ id, onSubmit, children }: FormStackProps) {
  return (
    <form id={id} className={styles["form"]} noValidate onSubmit={onSubmit}>
      {children}
    </form>
  );
}
