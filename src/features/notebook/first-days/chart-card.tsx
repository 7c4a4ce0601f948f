import { useId, useRef, type ReactNode } from "react";

import { Card } from "../../../ui/card/card";
import { Title } from "../../../ui/words/words";
import styles from "./chart.module.css";
import { DaysNav } from "./days-nav";
import type { DaysChoice } from "./use-days-window";

export type ChartCardProps = {
  title: string;
  /** The way to other days, where there are others. */
  choice?: DaysChoice | undefined;
  children: ReactNode;
};

/** The ground of a picture, named by its title. Other days bring the reader back to the title. */
export function ChartCard({ title, choice, children }: ChartCardProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  return (
    <div className={styles["print"]}>
      <Card as="section" labelledBy={id}>
        <Title id={id} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {choice !== undefined && choice.lastIndex > 0 && (
          <DaysNav what={title} choice={choice} onShow={() => heading.current?.focus()} />
        )}
        {children}
      </Card>
    </div>
  );
}
