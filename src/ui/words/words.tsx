import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import styles from "./words.module.css";

export type PageTitleProps = ComponentProps<"h1">;
export type TitleProps = ComponentProps<"h2"> & { level?: 2 | 3 | undefined };
export type LeadProps = ComponentProps<"p">;

/** The only text styles there are, for words inside other parts. */
export const text = {
  pageTitle: styles["pageTitle"] ?? "",
  title: styles["title"] ?? "",
  lead: styles["lead"] ?? "",
  strong: styles["strong"] ?? "",
  quiet: styles["quiet"] ?? "",
  number: styles["number"] ?? "",
  centre: styles["centre"] ?? "",
} as const;

/** Small arrangements of words. */
export const arrange = {
  stack: styles["stack"] ?? "",
  stackTight: styles["stackTight"] ?? "",
  row: styles["row"] ?? "",
  rowWrap: classNames(styles["row"], styles["rowWrap"]),
} as const;

export function PageTitle({ className, children, ...rest }: PageTitleProps) {
  return (
    <h1 {...rest} className={classNames(text.pageTitle, className)}>
      {children}
    </h1>
  );
}

export function Title({ level = 2, className, children, ...rest }: TitleProps) {
  const Heading = level === 2 ? "h2" : "h3";

  return (
    <Heading {...rest} className={classNames(text.title, className)}>
      {children}
    </Heading>
  );
}

export function Lead({ className, children, ...rest }: LeadProps) {
  return (
    <p {...rest} className={classNames(text.lead, className)}>
      {children}
    </p>
  );
}
