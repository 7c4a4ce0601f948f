import { useState } from "react";

import type {
  Restored,
  RestoreFault,
  RestoreQuestion,
  SaveFault,
} from "../../../application/copies/backup";
import type { Copies } from "../../../application/copies/copies";
import type { PickedFile } from "../../../application/copies/ports";
import { useServices } from "../../../access/services-context";
import type { Result } from "../../../core/result";

/** How the last thing that was done with a copy went. */
export type CopyOutcome =
  | { readonly kind: "reading" }
  | { readonly kind: "saved" }
  /** A copy was not taken in after all. */
  | { readonly kind: "left" }
  | Restored
  | RestoreQuestion
  | { readonly kind: "fault"; readonly reason: RestoreFault | SaveFault | "not-fetched" };

const notFetched: CopyOutcome = { kind: "fault", reason: "not-fetched" };

const outcomeOf = (
  restored: Result<Restored | RestoreQuestion, RestoreFault>,
): Restored | RestoreQuestion | CopyOutcome =>
  restored.ok ? restored.value : { kind: "fault", reason: restored.reason };

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
      void act(async ({ backup }) => outcomeOf(await backup.restore(file)));
    },
    take: ({ take }: RestoreQuestion, withRemovals: boolean): void => {
      setOutcome({ kind: "reading" });
      void act(async () => outcomeOf(await take(withRemovals)));
    },
    leave: (): void => setOutcome({ kind: "left" }),
  };
}
