import { useState } from "react";

import type { RestoreFault } from "../../../application/backup";
import type { Keeping } from "../../../application/keeping";
import type { Merged } from "../../../application/notebook";
import type { PickedFile } from "../../../application/ports";
import { useServices } from "../../../shell/services-context";

/** How the last thing that was done with a copy went. */
export type CopyOutcome =
  | { readonly kind: "reading" }
  | { readonly kind: "saved" }
  | ({ readonly kind: "restored" } & Merged)
  | { readonly kind: "fault"; readonly reason: RestoreFault | "not-fetched" };

const notFetched: CopyOutcome = { kind: "fault", reason: "not-fetched" };

export function useCopies() {
  const { keeping } = useServices();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);

  const act = async (work: (keeping: Keeping) => Promise<CopyOutcome>): Promise<void> => {
    const found = await keeping().catch(() => null);
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
