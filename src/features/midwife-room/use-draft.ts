import { useState } from "react";

import type { PackageMaker } from "../../application/midwife/making";
import type { Draft } from "../../core/midwife/draft";

export type Drafting = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** False once something typed could not be kept. */
  readonly isKept: boolean;
};

/** The package as it is being written; what is typed is kept as it is typed. */
export function useDraft(maker: Pick<PackageMaker, "keepDraft">, kept: Draft): Drafting {
  const [draft, setDraft] = useState(kept);
  const [isKept, setIsKept] = useState(true);
  return {
    draft,
    isKept,
    change: (part) => {
      const next = { ...draft, ...part };
      setDraft(next);
      void maker.keepDraft(next).then(({ ok }) => setIsKept(ok));
    },
  };
}
