import { useState, type FormEvent } from "react";

import type { PinFailure, RewriteFault } from "../../application/lock/ports";
import type { PinFault } from "../../core/lock/pin";
import type { Result } from "../../core/result";

export type PinEntryFault = PinFailure | RewriteFault | PinFault | "differs";

/** One try after the other with what was typed. */
export function usePinEntry(
  attempt: () => Promise<Result<null, PinEntryFault>>,
  onRefused: () => void,
) {
  const [fault, setFault] = useState<PinEntryFault | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function tryIt(): Promise<void> {
    setIsBusy(true);
    setFault(null);
    const done = await attempt();
    // Where it went well, the register takes the place of this form.
    if (done.ok) return;
    setFault(done.reason);
    setIsBusy(false);
    onRefused();
  }

  return {
    fault,
    isBusy,
    forgive: () => setFault(null),
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (!isBusy) void tryIt();
    },
  };
}
