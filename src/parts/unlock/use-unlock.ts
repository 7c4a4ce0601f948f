import { useRef, useState, type FormEvent, type RefObject } from "react";

import type { PinFailure } from "../../application/lock/ports";
import { useServices } from "../../access/services-context";

export type Unlock = {
  readonly digits: string;
  readonly type: (digits: string) => void;
  readonly fault: PinFailure | null;
  /** True while the key is derived, and then until the notes are there. */
  readonly isBusy: boolean;
  readonly submit: (event: FormEvent) => void;
  readonly input: RefObject<HTMLInputElement | null>;
};

/** Tries the PIN that was typed, one at a time. */
export function useUnlock(isWaiting: boolean): Unlock {
  const { lock } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [digits, setDigits] = useState("");
  const [fault, setFault] = useState<PinFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function tryIt(): Promise<void> {
    setIsBusy(true);
    setFault(null);
    const tried = await lock.ask((pin) => pin.unlock(digits));
    setDigits("");
    if (tried.ok) return;
    setFault(tried.reason);
    setIsBusy(false);
    input.current?.focus();
  }

  return {
    digits,
    type: (next) => {
      setDigits(next);
      setFault(null);
    },
    fault,
    isBusy,
    submit: (event) => {
      event.preventDefault();
      if (!isBusy && !isWaiting) void tryIt();
    },
    input,
  };
}
