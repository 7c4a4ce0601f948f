import type { ReactNode } from "react";

import type { PrintedStudy } from "../../core/study/printed";
import type { ReworkedStudy } from "../../core/study/reworked";
import { Card } from "../../ui/card/card";
import { Title } from "../../ui/words/words";
import { VerdictMark, type Told } from "./verdict-mark";

/** What every step of the arithmetic is drawn from. */
export type StepProps = {
  study: PrintedStudy;
  again: ReworkedStudy;
  /** The study of Jujun, of which more is known than its figures. */
  isJujun: boolean;
};

export type StepCardProps = {
  id: string;
  title: string;
  verdict: Told | null;
  children: ReactNode;
};

/** One step: what is asked, how it came out, and the arithmetic. */
export function StepCard({ id, title, verdict, children }: StepCardProps) {
  return (
    <Card as="article" labelledBy={id}>
      <Title level={3} id={id}>
        {title}
      </Title>
      {verdict !== null && <VerdictMark verdict={verdict} />}
      {children}
    </Card>
  );
}
