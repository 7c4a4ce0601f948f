import { keptVoice } from "../../core/midwife/kept-voice";
import type { PackagePart, TakenPackage } from "../../core/midwife/taken";
import { success, type Result } from "../../core/result";
import type { MassagePreference } from "../../core/settings/schema";
import type { StoreFault } from "../storage";
import type { OpenedPackage } from "./opening";
import type { PackageStore } from "./ports";

/** What of a family's way of massaging an advice changes. */
export type Manner = Pick<MassagePreference, "protocol" | "restMs">;

export type PartOptions = { readonly store: PackageStore; readonly before: Manner };

/** A part as it will stand, once what is large of it lies in the store; empty where the package has none. */
export async function partOf(
  { madeAt, who, ...opened }: OpenedPackage,
  part: PackagePart,
  { store, before }: PartOptions,
): Promise<Result<Partial<TakenPackage>, StoreFault>> {
  switch (part) {
    case "numbers":
      return success({ numbers: opened.numbers });
    case "advice":
      return success(opened.advice === null ? {} : { advice: { ...opened.advice, before } });
    case "voice": {
      if (opened.voice === null) return success({});
      const row = keptVoice({ madeAt, who }, opened.voice.recordings);
      const saved = await store.save("voice", row);
      return saved.ok ? success({ voice: true }) : saved;
    }
    case "reviews": {
      const saved = await store.save("reviews", { madeAt, who, reviews: opened.reviews });
      return saved.ok ? success({ reviews: true }) : saved;
    }
  }
}
