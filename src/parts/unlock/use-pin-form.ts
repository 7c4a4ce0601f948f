import { useState, type FormEvent } from "react";

import type { PinFailure } from "../../application/lock/ports";
import { pinFault, type PinFault } from "../../core/lock/pin";
import type { Result } from "../../core/result";

/** What is asked: the PIN that stands, a new one twice, or both. */
export type PinAsk = "new" | "current" | "both";

export type PinSubmit = (
  current: string,
  next: string,
) => Promise<Result<null, PinFailure | "full">>;

type Typed = { readonly current: string; readonly next: string; readonly again: string };

/** What is wrong, and where. "form": nothing that was typed. */
export type PinFormFault =
  | { readonly at: "current" | "form"; readonly what: PinFailure | "full" }
  | { readonly at: "next"; readonly what: PinFault }
  | { readonly at: "again"; readonly what: "differs" };

const NOTHING: Typed = { current: "", next: "", again: "" };

function faultOf(typed: Typed, ask: PinAsk): PinFormFault | null {
  if (ask === "current") return null;
  const fault = pinFault(typed.next);
  if (fault !== null) return { at: "next", what: fault };
  return typed.next === typed.again ? null : { at: "again", what: "differs" };
}

const failureFault = (what: PinFailure | "full"): PinFormFault => ({
  at: what === "wrong" || what === "wait" ? "current" : "form",
  what,
});

/** The fields of a PIN form; what was typed stays until it was right. */
export function usePinForm(ask: PinAsk, onSubmit: PinSubmit, onDone: () => void) {
  const [typed, setTyped] = useState(NOTHING);
  const [fault, setFault] = useState<PinFormFault | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function send(): Promise<void> {
    setIsBusy(true);
    const done = await onSubmit(typed.current, typed.next);
    setIsBusy(false);
    if (done.ok) onDone();
    else setFault(failureFault(done.reason));
  }

  return {
    typed,
    fault,
    isBusy,
    type: (field: keyof Typed, digits: string) => {
      setTyped({ ...typed, [field]: digits });
      setFault(null);
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      const found = faultOf(typed, ask);
      setFault(found);
      if (found === null && !isBusy) void send();
    },
  };
}
