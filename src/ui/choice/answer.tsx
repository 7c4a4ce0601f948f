import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./answer.module.css";

export type AnswerKind = "plain" | "first" | "care";

export type AnswerTextProps = { name: ReactNode; note?: ReactNode };

/** A column of answers that act at once: links or buttons with answerClassName. */
export const answersClass = styles["answers"] ?? "";

export const answerClassName = (kind: AnswerKind): string =>
  classNames(styles["answer"], styles[kind]);

export function AnswerText({ name, note }: AnswerTextProps) {
  return (
    <span className={styles["text"]}>
      {name}
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </span>
  );
}
