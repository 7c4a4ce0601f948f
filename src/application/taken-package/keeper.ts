import type { PackageFault } from "../../core/midwife/package";
import { withAdvice, withoutAdvice } from "../../core/midwife/followed";
import {
  isNothingTaken,
  isSamePackage,
  untaken,
  type PackagePart,
  type Standing,
  type TakenPackage,
} from "../../core/midwife/taken";
import { failure, success, type Result } from "../../core/result";
import type { Settings } from "../../core/settings/schema";
import type { SettingsWriter } from "../settings";
import type { Observable } from "../observable";
import type { StoreFault } from "../storage";
import { createKeptParts, type KeptParts } from "./kept-parts";
import { openPackage, openSmallPart, type OpenedPackage, type OpeningParts } from "./opening";
import { partOf, type Manner } from "./part-of";
import type { PackageStore } from "./ports";
import type { StandingWriter } from "./standing";

/** Opens packages of a midwife, takes over what the family says yes to, and takes it off again. */
export type PackageKeeper = KeptParts & {
  /** Looks into a package; nothing is taken over. */
  readonly open: (text: string) => Promise<Result<OpenedPackage, PackageFault>>;
  /** The same for the letters of a code that stands still. */
  readonly openSmall: (letters: string) => Result<OpenedPackage, PackageFault>;
  /** Takes over one part. Another package that stands is taken off before, all of it. */
  readonly take: (opened: OpenedPackage, part: PackagePart) => Promise<Result<null, StoreFault>>;
  /** Takes one part off. */
  readonly drop: (part: PackagePart) => Promise<Result<null, StoreFault>>;
  /** Takes off all that was taken. */
  readonly takeOff: () => Promise<Result<null, StoreFault>>;
};

export type KeeperPorts = OpeningParts &
  StandingWriter & {
    readonly value: Pick<Observable<Standing>, "get">;
    readonly store: PackageStore;
    readonly settings: Pick<SettingsWriter, "change"> & { readonly get: () => Settings };
  };

export function createPackageKeeper(ports: KeeperPorts): PackageKeeper {
  const { value, change, isKept, store, settings } = ports;

  function stand(
    next: (now: TakenPackage | null) => TakenPackage | null,
  ): Result<null, StoreFault> {
    change(({ package: now }) => ({ package: next(now) }));
    return isKept.get() ? success(null) : failure("unavailable");
  }

  const leaveAdvice = (taken: TakenPackage): void => {
    const { advice } = taken;
    if (advice !== null)
      settings.change(({ massage }) => ({ massage: withoutAdvice(massage, advice) }));
  };

  async function takeOff(): Promise<Result<null, StoreFault>> {
    const standing = value.get().package;
    if (standing !== null) leaveAdvice(standing);
    const done = stand(() => null);
    return done.ok ? store.remove(["voice", "reviews"]) : done;
  }

  /** How they massaged before they took any advice of this package. */
  function before(opened: OpenedPackage): Manner {
    const standing = value.get().package;
    if (standing !== null && standing.advice !== null && isSamePackage(standing, opened))
      return standing.advice.before;
    const { protocol, restMs } = settings.get().massage;
    return { protocol, restMs };
  }

  return {
    open: (text) => openPackage(text, ports),
    openSmall: (letters) => openSmallPart(letters, ports),
    take: async (opened, part) => {
      const standing = value.get().package;
      if (standing !== null && !isSamePackage(standing, opened)) {
        const off = await takeOff();
        if (!off.ok) return off;
      }
      const next = await partOf(opened, part, { store, before: before(opened) });
      if (!next.ok) return next;
      const { advice } = next.value;
      if (advice !== undefined && advice !== null)
        settings.change(({ massage }) => ({ massage: withAdvice(massage, advice) }));
      return stand((now) => ({
        ...(now !== null && isSamePackage(now, opened) ? now : untaken(opened)),
        ...next.value,
      }));
    },
    drop: async (part) => {
      const standing = value.get().package;
      if (standing === null) return success(null);
      if (part === "advice") leaveAdvice(standing);
      const rest = { ...standing, [part]: untaken(standing)[part] };
      if (isNothingTaken(rest)) return takeOff();
      const done = stand((now) => (now === null ? null : { ...now, [part]: untaken(now)[part] }));
      return done.ok && (part === "voice" || part === "reviews") ? store.remove([part]) : done;
    },
    takeOff,
    ...createKeptParts(ports),
  };
}
