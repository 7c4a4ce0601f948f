import { useState } from "react";

import type { WriteFault } from "../../application/register/lying-parts";
import type { Result } from "../../core/result";

export type Writing = {
  readonly isBusy: boolean;
  /** Why the last one was not kept; null where it was. */
  readonly fault: WriteFault | null;
  /** Writes, one at a time; true once it is kept. */
  readonly write: (act: () => Promise<Result<null, WriteFault>>) => Promise<boolean>;
};

/** Writes into the register, and tells what was not kept. */
export function useWriting(): Writing {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<WriteFault | null>(null);
  return {
    isBusy,
    fault,
    write: async (act) => {
      if (isBusy) return false;
      setIsBusy(true);
      const written = await act();
      setIsBusy(false);
      setFault(written.ok ? null : written.reason);
      return written.ok;
    },
  };
}
