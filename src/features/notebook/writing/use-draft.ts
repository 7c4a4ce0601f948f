import { useState } from "react";

import type { Draft } from "../../../core/notebook/drafts";
import { useServices } from "../../../access/services-context";

export type DraftForm<Fields extends Draft> = {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  /** What was typed is kept elsewhere now, or is no longer wanted. */
  readonly drop: () => void;
  /** The form was closed before with something typed in it. */
  readonly isRestored: boolean;
};

/** The fields of a form; what is typed stays when the form is closed, until it is saved. */
export function useDraft<Fields extends Draft>(form: string, initial: Fields): DraftForm<Fields> {
  const { drafts } = useServices();
  const [found] = useState(() => drafts.get()?.read(form) ?? null);
  const [fields, setFields] = useState<Fields>(() => ({ ...initial, ...pick(found, initial) }));
  return {
    fields,
    set: (change) => {
      const next = { ...fields, ...change };
      setFields(next);
      void drafts.act(async (all) => all.write(form, next));
    },
    drop: () => void drafts.act(async (all) => all.drop(form)),
    isRestored: found !== null,
  };
}

/** Only what the form still asks. */
const pick = (found: Draft | null, initial: Draft): Draft =>
  Object.fromEntries(Object.entries(found ?? {}).filter(([name]) => name in initial));
