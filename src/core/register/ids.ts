/** The two measurements of the study, before the first massage and on the second day. */
export const SLOTS = ["baseline", "second-day"] as const;
export type Slot = (typeof SLOTS)[number];

/** Who was massaged, and who was not where a comparison is kept. */
export const GROUPS = ["massage", "comparison"] as const;

/** Schools that were finished, the least one first. The study had SMP, SMA and Sarjana. */
export const SCHOOLING = ["none", "sd", "smp", "sma", "diploma", "sarjana"] as const;

/** The study had Ibu Rumah Tangga and Honorer/PNS; all others are one. */
export const OCCUPATIONS = ["housewife", "honorary", "other-work"] as const;

/** Who wrote a measurement into the register. A name is never kept. */
export const ROLES = ["bidan", "assistant"] as const;
export type Role = (typeof ROLES)[number];

/** Why a measurement is another one now, or is set aside. */
export const WHYS = [
  "slip",
  "other-note",
  "told-later",
  "impossible",
  "measured-otherwise",
] as const;

/** By whom the yes for a mother under age was given. */
export const GUARDIANS = ["parent", "other-guardian"] as const;

/** What she says of two participants that look like one mother. */
export const VERDICTS = ["one-mother", "two-mothers"] as const;
