import { useEffect, useRef, type ReactNode } from "react";

import { classNames } from "../class-names";
import styles from "./paper.module.css";
import { whenDrawn } from "./when-drawn";

export type PaperProps = {
  /** Counts how often it was asked for: each time it is printed, as soon as its pictures are there. */
  asked: number;
  children: ReactNode;
};

export type PaperSheetProps = {
  className?: string | undefined;
  children: ReactNode;
};

/** What is printed instead of the page that stands after it; the screen does not show it. */
export function Paper({ asked, children }: PaperProps) {
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (asked === 0 || paper.current === null) return undefined;
    let isAwaited = true;
    void whenDrawn(paper.current).then(() => {
      if (isAwaited) window.print();
    });
    return () => {
      isAwaited = false;
    };
  }, [asked]);

  return (
    <div ref={paper} className={styles["paper"]} data-paper>
      {children}
    </div>
  );
}

/** One sheet of A4, as high as its page. */
export function PaperSheet({ className, children }: PaperSheetProps) {
  return <section className={classNames(styles["sheet"], className)}>{children}</section>;
}
