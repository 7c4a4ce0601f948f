import type { MassagePreference } from "../settings/schema";
import type { Advice } from "./parts";
import type { TakenPackage } from "./taken";

/** How they massage once they follow an advice. */
export const withAdvice = (
  massage: MassagePreference,
  { protocol, restMs }: Advice,
): MassagePreference => ({ ...massage, protocol, restMs });

/** Whether they still massage as it was advised: what they have chosen since is theirs. */
export const isFollowed = (massage: MassagePreference, { protocol, restMs }: Advice): boolean =>
  massage.protocol === protocol && massage.restMs === restMs;

/** How they massage once the advice is taken off. */
export const withoutAdvice = (
  massage: MassagePreference,
  advice: NonNullable<TakenPackage["advice"]>,
): MassagePreference => (isFollowed(massage, advice) ? { ...massage, ...advice.before } : massage);
