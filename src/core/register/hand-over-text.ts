import { decodeBundle, type BundleFault } from "../exchange/bundle";
import { isPackageText } from "../midwife/package";
import { failure, type Result } from "../result";
import type { Instant } from "../time/instant";
import { isRegisterText } from "./file";
import { handedIn, type Handed, type HandedFault } from "./handed";

/**
 * Why a text cannot be taken in. "package", "register": ours, but another kind. "locked-notes": it holds notes behind a PIN
 * that nobody here has.
 */
export type HandOverTextFault = BundleFault | HandedFault | "package" | "register" | "locked-notes";

/** How a row looks that only a PIN opens. */
const SEALED = /"kind"\s*:\s*"sealed"/;

/** Reads a notebook that a family has handed over as the text of a file: every version that the app reads elsewhere. */
export function readHandOverText(text: string, now: Instant): Result<Handed, HandOverTextFault> {
  const bundle = decodeBundle(text);
  return bundle.ok ? handedIn(bundle.value, now) : failure(reasonOf(text, bundle.reason));
}

function reasonOf(text: string, fault: BundleFault): HandOverTextFault {
  if (isPackageText(text)) return "package";
  if (isRegisterText(text)) return "register";
  return SEALED.test(text) ? "locked-notes" : fault;
}
