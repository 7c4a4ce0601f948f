import { useState } from "react";

import { useServices } from "../../access/services-context";
import { CONSENT_VERSION } from "../../content/consent/hand-over";
import type { HandOverConsent } from "../../core/exchange/consent";
import type { NotebookRecord } from "../../core/notebook/record";

/** What would leave, apart from the hour at which the sheet is made. */
export type WouldLeave = { readonly records: readonly NotebookRecord[]; readonly name: string };

export type ConsentInHand = {
  /** Null until she agrees to what stands on the sheet now. */
  readonly consent: HandOverConsent | null;
  /** She had agreed, and then something on the sheet became another. */
  readonly hasChanged: boolean;
  readonly agree: () => void;
  readonly withdraw: () => void;
};

/** Her yes to exactly what would leave: it ends with the page, and with any change of what she saw. */
export function useConsent({ records, name }: WouldLeave): ConsentInHand {
  const { clock } = useServices();
  const [given, setGiven] = useState<(WouldLeave & HandOverConsent) | null>(null);
  const isOfThis = given !== null && given.records === records && given.name === name;
  return {
    consent: isOfThis ? given : null,
    hasChanged: given !== null && !isOfThis,
    agree: () => setGiven({ records, name, version: CONSENT_VERSION, agreedAt: clock.now() }),
    withdraw: () => setGiven(null),
  };
}
