import { decodeBundle, type BundleFault } from "../../core/exchange/bundle";
import { MOST_BYTES } from "../../core/exchange/limits";
import { isPackageText } from "../../core/midwife/package";
import { isRegisterText } from "../../core/register/file";
import { handedIn, type Handed, type HandedFault } from "../../core/register/handed";
import { failure, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { PickedFile } from "../copies/ports";

/**
 * Why a file cannot be taken in. "unreachable": it does not lie on this phone. "package", "register": ours, but another
 * kind. "locked-notes": it holds notes behind a PIN that nobody here has.
 */
export type HandOverFault =
  | BundleFault
  | HandedFault
  | "too-big"
  | "unreachable"
  | "package"
  | "register"
  | "locked-notes";

/** How a row looks that only a PIN opens. */
const SEALED = /"kind"\s*:\s*"sealed"/;

/** Reads a notebook that a family has handed over as a file: every version that the app reads elsewhere. */
export async function readHandOver(
  file: PickedFile,
  now: Instant,
): Promise<Result<Handed, HandOverFault>> {
  if (file.size > MOST_BYTES) return failure("too-big");
  const text = await file.text().catch(() => null);
  if (text === null) return failure("unreachable");
  const bundle = decodeBundle(text);
  return bundle.ok ? handedIn(bundle.value, now) : failure(reasonOf(text, bundle.reason));
}

function reasonOf(text: string, fault: BundleFault): HandOverFault {
  if (isPackageText(text)) return "package";
  if (isRegisterText(text)) return "register";
  return SEALED.test(text) ? "locked-notes" : fault;
}
