import { useState } from "react";

import type { SwitchFault, Switched } from "../../application/catalogue/catalogue";
import type { CatalogueWriter } from "../../application/catalogue/catalogue";
import { useServices } from "../../access/services-context";
import { failure } from "../../core/result";

export type Switching = {
  /** Why the last act did nothing; null where it did. */
  readonly fault: SwitchFault | "not-fetched" | null;
  readonly begin: () => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly remove: (id: string) => void;
};

/** Opening another notebook, which starts the app anew; and why it does not. */
export function useSwitching(): Switching {
  const { catalogue } = useServices();
  const [fault, setFault] = useState<Switching["fault"]>(null);

  const attempt = (act: (one: CatalogueWriter) => Promise<Switched>): void => {
    setFault(null);
    catalogue
      .act(act)
      .catch(() => failure("not-fetched" as const))
      .then((done) => setFault(done.ok ? null : done.reason))
      .catch(() => undefined);
  };

  return {
    fault,
    begin: () => attempt((one) => one.begin("")),
    open: (id) => attempt((one) => one.open(id)),
    close: () => attempt((one) => one.close()),
    remove: (id) => attempt((one) => one.remove(id)),
  };
}
