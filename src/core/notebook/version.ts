import { instantMs, instantOf, offsetMinutes, withinAge, type Instant } from "../time/instant";

/** What two machines may both have changed: who changed it last, and when. */
export type Versioned = {
  readonly id: string;
  readonly kind: string;
  readonly updatedAt: Instant;
  readonly deviceId: string;
};

/** A text that two equal values share, whatever the order of their fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether two values say the same, whatever the order of their fields. */
export const saysTheSame = (a: unknown, b: unknown): boolean =>
  a === b || canonical(a) === canonical(b);

/** Names in the order of their letters, the same on every phone. */
export const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const rank = ({ kind }: Versioned): number => (kind === "erased" ? 1 : 0);

/** How much a version tells: an app of before leaves out what it does not know, and must not take it away from others. */
const told = (record: Versioned): number =>
  Object.values<unknown>(record).filter((value) => value !== null && value !== undefined).length;

/**
 * The total order of the versions of a record: the later change stands, then the device, then what was erased, then
 * what tells more, then the content itself, so that no two different versions are ever equal.
 */
export const compareVersions = <One extends Versioned>(a: One, b: One): number =>
  instantMs(a.updatedAt) - instantMs(b.updatedAt) ||
  byText(a.deviceId, b.deviceId) ||
  rank(a) - rank(b) ||
  (a === b ? 0 : told(a) - told(b) || byText(canonical(a), canonical(b)));

/** A change always stands above what it changed, even where the phone's clock was set back meanwhile. */
export function nextUpdate({ updatedAt }: Pick<Versioned, "updatedAt">, now: Instant): Instant {
  const after = instantMs(updatedAt) + 1;
  return instantMs(now) >= after ? now : instantOf(withinAge(after), offsetMinutes(now));
}
