import { useState } from "react";

import { freshDraft, TYPED_ON, type Draft } from "../../../core/notebook/drafts";
import { useServices } from "../../../access/services-context";

export type DraftForm<Fields extends Draft> = {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  /** What was typed is kept elsewhere now, or is no longer wanted. */
  readonly drop: () => void;
  /** The form was closed before with something typed in it. */
  readonly isRestored: boolean;
};

/**
 * The fields of a form; what is typed stays when the form is closed, until it is saved. Only what was touched is kept:
 * the others are as the notebook has them when the form is opened again.
 *
 * @param ending names of the fields that end with the day on which they were typed
 */
export function useDraft<Fields extends Draft>(
  form: string,
  initial: Fields,
  ending: readonly string[] = [],
): DraftForm<Fields> {
  const { drafts, clock } = useServices();
  const today = (): string => clock.wall(clock.now()).date;
  const [found] = useState(() => pick(drafts.get()?.read(form) ?? null, initial, today(), ending));
  const [touched, setTouched] = useState<Draft>(found ?? {});
  const [untouched] = useState(initial);
  return {
    fields: { ...untouched, ...touched },
    set: (change) => {
      const next = { ...touched, ...defined(change) };
      setTouched(next);
      void drafts.act(async (all) => all.write(form, { ...next, [TYPED_ON]: today() }));
    },
    drop: () => void drafts.act(async (all) => all.drop(form)),
    isRestored: found !== null,
  };
}

const defined = (change: Readonly<Record<string, string | undefined>>): Draft =>
  Object.fromEntries(
    Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Only what the form still asks, and what still holds today. */
function pick(
  found: Draft | null,
  initial: Draft,
  today: string,
  ending: readonly string[],
): Draft | null {
  const fresh = found === null ? null : freshDraft(found, today, ending);
  if (fresh === null) return null;
  const asked = Object.entries(fresh).filter(([name]) => name in initial);
  return asked.length === 0 ? null : Object.fromEntries(asked);
}
