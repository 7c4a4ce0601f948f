import { useState } from "react";

import type { OpenedPackage } from "../../application/taken-package/opening";
import type { PackageKeeper } from "../../application/taken-package/keeper";
import { useObservable, useServices } from "../../access/services-context";
import type { StoreFault } from "../../application/storage";
import type { PackagePart } from "../../core/midwife/taken";
import type { Result } from "../../core/result";

export type TakingFault = "full" | "not-kept" | "not-fetched";

/** What is used of a package, and what changes that. */
export function useTaking() {
  const { takenPackage } = useServices();
  const { package: standing } = useObservable(takenPackage);
  const [failed, setFailed] = useState<TakingFault | null>(null);

  const act = async (
    work: (keeper: PackageKeeper) => Promise<Result<null, StoreFault>>,
  ): Promise<boolean> => {
    const done = await takenPackage.act(work).catch(() => null);
    setFailed(done === null ? "not-fetched" : faultOf(done));
    return done?.ok === true;
  };

  return {
    standing,
    failed,
    take: (opened: OpenedPackage, part: PackagePart): void =>
      void act((keeper) => keeper.take(opened, part)),
    drop: (part: PackagePart): void => void act((keeper) => keeper.drop(part)),
    takeOff: (): Promise<boolean> => act((keeper) => keeper.takeOff()),
  };
}

function faultOf(done: Result<null, StoreFault>): TakingFault | null {
  if (done.ok) return null;
  return done.reason === "full" ? "full" : "not-kept";
}
