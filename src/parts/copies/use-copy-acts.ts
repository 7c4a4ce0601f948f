import { useState } from "react";
import { useNavigate } from "react-router";

import type { SaveFault } from "../../application/copies/backup";
import type { Restored, RestoreFault, RestoreQuestion } from "../../application/copies/restoring";
import type { SwitchFault } from "../../application/catalogue/catalogue";
import type { Copies } from "../../application/copies/copies";
import type { PickedFile } from "../../application/copies/ports";
import { useServices } from "../../access/services-context";
import type { Result } from "../../core/result";
import { RECEIVED_PAGE, receivedPackagePath } from "../../paths";

export type CopyFault =
  | Exclude<RestoreFault, "package">
  | SaveFault
  | "not-fetched"
  | "not-received";

/** How the last thing that was done with a copy went. */
export type CopyOutcome =
  | { readonly kind: "reading" }
  | { readonly kind: "saved" }
  /** Handed to the app that was chosen. */
  | { readonly kind: "shared" }
  /** A copy was not taken in after all. */
  | { readonly kind: "left" }
  | Restored
  | RestoreQuestion
  | { readonly kind: "fault"; readonly reason: CopyFault }
  /** Another notebook could not be begun for it. */
  | { readonly kind: "held"; readonly reason: SwitchFault };

const notFetched: CopyOutcome = { kind: "fault", reason: "not-fetched" };

function outcomeOf(
  restored: Result<Restored | RestoreQuestion, RestoreFault>,
  openPackage: () => void,
): CopyOutcome {
  if (restored.ok) return restored.value;
  if (restored.reason !== "package") return { kind: "fault", reason: restored.reason };
  openPackage();
  return { kind: "reading" };
}

/** What can be done with copies, whichever way they come, and how it went. */
export function useCopyActs() {
  const { catalogue, copies } = useServices();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);

  const act = async (work: (copies: Copies) => Promise<CopyOutcome>): Promise<void> => {
    const found = await copies.fetch().catch(() => null);
    setOutcome(found === null ? notFetched : await work(found));
  };

  const read = (
    offer: (copies: Copies) => Promise<Result<Restored | RestoreQuestion, RestoreFault>>,
  ): void => {
    setOutcome({ kind: "reading" });
    const openPackage = (): void => void navigate(receivedPackagePath, { replace: true });
    void act(async (found) => outcomeOf(await offer(found), openPackage));
  };
  /** A notebook of its own for another mother: the file is taken in there, with the app opened anew on it. */
  const begin = async ({ layAside }: RestoreQuestion): Promise<CopyOutcome> => {
    if (!(await layAside())) return { kind: "fault", reason: "not-kept" };
    const begun = await catalogue.act((one) => one.begin("", RECEIVED_PAGE));
    return begun.ok ? { kind: "reading" } : { kind: "held", reason: begun.reason };
  };

  return {
    outcome,
    save: (): void =>
      void act(async ({ backup }) => {
        const saved = await backup.save();
        return saved.ok ? { kind: "saved" } : { kind: "fault", reason: saved.reason };
      }),
    /** Hands a copy to another app; where none was chosen, nothing is said. */
    share: (): void =>
      void act(async ({ backup }) => {
        const shared = await backup.share();
        if (!shared.ok) return { kind: "fault", reason: shared.reason };
        return shared.value ? { kind: "shared" } : { kind: "left" };
      }),
    restore: (file: PickedFile, isUnasked = false): void =>
      read(({ backup }) => backup.restore(file, isUnasked)),
    /** Takes in a notebook that came another way. */
    receive: (offer: () => ReturnType<Copies["backup"]["receive"]>): void => read(offer),
    fail: (reason: CopyFault): void => setOutcome({ kind: "fault", reason }),
    begin: (question: RestoreQuestion): void => void act(() => begin(question)),
    take: ({ take }: RestoreQuestion, withRemovals: boolean): void => {
      read(() => take(withRemovals));
    },
    leave: (): void => setOutcome({ kind: "left" }),
  };
}
