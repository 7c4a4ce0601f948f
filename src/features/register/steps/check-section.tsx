import { useEffect, useRef, type ReactNode } from "react";

import { Title } from "../../../ui/words/words";
import { arrange } from "../../../ui/words/words";
import type { CheckList } from "../use-register-place";

export type CheckSectionProps = {
  list: CheckList;
  title: string;
  count: number;
  /** Said where there is nothing. */
  none: string;
  /** She comes back to it: reading begins here. */
  isBackTo: boolean;
  children: ReactNode;
};

/** One list of what is to be looked at. */
export function CheckSection({ list, title, count, none, isBackTo, children }: CheckSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `periksa-${list}`;

  useEffect(() => {
    if (!isBackTo || heading.current === null) return;
    heading.current.scrollIntoView();
    heading.current.focus({ preventScroll: true });
  }, [isBackTo]);

  return (
    <section className={arrange.stack} aria-labelledby={id}>
      <Title id={id} ref={heading} tabIndex={-1}>
        {count === 0 ? title : `${title} (${count})`}
      </Title>
      {count === 0 ? <p>{none}</p> : children}
    </section>
  );
}
