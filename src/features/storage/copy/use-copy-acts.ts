import { useState } from "react";

import type { RestoreFault, SaveFault } from "../../../application/copies/backup";
import type { Copies } from "../../../application/copies/copies";
import type { Merged } from "../../../application/notebook/notebook";
import type { PickedFile } from "../../../application/copies/ports";
import { useServices } from "../../../access/services-context";

/** How the last thing that was done with a copy went. */
export type CopyOutcome =
  | { readonly kind: "reading" }
  | { readonly kind: "saved" }
  | ({ readonly kind: "restored" } & Merged)
  | { readonly kind: "fault"; readonly reason: RestoreFault | SaveFault | "not-fetched" };

const notFetched: CopyOutcome = { kind: "fault", reason: "not-fetched" };

export function useCopyActs() {
  const { copies } = useServices();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);

  const act = async (work: (copies: Copies) => Promise<CopyOutcome>): Promise<void> => {
    const found = await copies.fetch().catch(() => null);
    setOutcome(found === null ? notFetched : await work(found));
  };

  return {
    outcome,
    save: (): void =>
      void act(async ({ backup }) => {
        const saved = await backup.save();
        return saved.ok ? { kind: "saved" } : { kind: "fault", reason: saved.reason };
      }),
    restore: (file: PickedFile): void => {
      setOutcome({ kind: "reading" });
      void act(async ({ backup }) => {
        const restored = await backup.restore(file);
        return restored.ok
          ? { kind: "restored", ...restored.value }
          : { kind: "fault", reason: restored.reason };
      });
    },
  };
}
