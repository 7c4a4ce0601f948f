import { useEffect, useEffectEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";

import type { PickedFile } from "../../application/copies/ports";
import type { OpenedPackage } from "../../application/taken-package/opening";
import type { TakenPackageService } from "../../application/services";
import type { PackageKeeper } from "../../application/taken-package/keeper";
import { useServices } from "../../access/services-context";
import { MOST_PACKAGE_BYTES, type PackageFault } from "../../core/midwife/package";
import type { Result } from "../../core/result";
import { paths, RECEIVED } from "../../paths";

export type OpeningFault = PackageFault | "too-big" | "unreachable" | "not-fetched";

export type Opening =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "fault"; readonly reason: OpeningFault }
  | { readonly kind: "opened"; readonly opened: OpenedPackage };

const fault = (reason: OpeningFault): Opening => ({ kind: "fault", reason });

const openingOf = (read: Result<OpenedPackage, PackageFault>): Opening =>
  read.ok ? { kind: "opened", opened: read.value } : fault(read.reason);

async function readFile(file: PickedFile, keeper: PackageKeeper): Promise<Opening> {
  if (file.size > MOST_PACKAGE_BYTES) return fault("too-big");
  const text = await file.text().catch(() => null);
  return text === null ? fault("unreachable") : openingOf(await keeper.open(text));
}

async function openWith(
  takenPackage: TakenPackageService,
  work: (keeper: PackageKeeper) => Promise<Opening>,
): Promise<Opening> {
  const keeper = await takenPackage.fetch().catch(() => null);
  return keeper === null ? fault("not-fetched") : work(keeper);
}

/**
 * The package that is looked into: a file that is chosen here, one that was handed to the app, or what stands behind the
 * `#` of the address, as a code of a midwife leads here. Nothing of it is taken over.
 */
export function useOpenedPackage() {
  const { copies, takenPackage } = useServices();
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const [opening, setOpening] = useState<Opening>({ kind: "none" });
  const letters = hash.slice(1);
  const isHandedOver = new URLSearchParams(search).has(RECEIVED);

  const pick = (file: PickedFile): void => {
    setOpening({ kind: "reading" });
    void openWith(takenPackage, (keeper) => readFile(file, keeper)).then(setOpening);
  };

  const receive = useEffectEvent(async (): Promise<Opening> => {
    const received = await copies
      .fetch()
      .then((found) => found.received.take())
      .catch(() => null);
    // It is taken once: an address that is opened again must not look for it again.
    void navigate(paths.receivedPackage, { replace: true });
    if (received === null) return { kind: "none" };
    return openWith(takenPackage, (keeper) => readFile(received.file, keeper));
  });

  useEffect(() => {
    if (isHandedOver) void receive().then(setOpening);
  }, [isHandedOver]);
  useEffect(() => {
    if (letters === "") return;
    void openWith(takenPackage, async (keeper) => openingOf(keeper.openSmall(letters))).then(
      setOpening,
    );
  }, [letters, takenPackage]);

  return { opening, pick };
}
