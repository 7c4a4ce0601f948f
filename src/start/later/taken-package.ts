import { browserDeflating } from "../../adapters/browser/deflating";
import { createPackageStore } from "../../adapters/database/package-store";
import {
  createPackageKeeper,
  type KeeperPorts,
  type PackageKeeper,
} from "../../application/taken-package/keeper";
import { protocols } from "../../content/protocols/index";
import { script } from "../../content/voice/script";

/** Part of the composition root, in a chunk of its own: all that only a midwife's package needs. */
export const createBrowserKeeper = (
  ports: Omit<KeeperPorts, "store" | "deflating" | "protocols" | "script">,
): PackageKeeper =>
  createPackageKeeper({
    ...ports,
    store: createPackageStore(),
    deflating: browserDeflating,
    protocols,
    script,
  });
