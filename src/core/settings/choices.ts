export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const TEXT_SIZES = ["normal", "large", "largest"] as const;

/** What lies between the lines of a massage. */
export const BEDS = ["breath", "silence"] as const;
export type Bed = (typeof BEDS)[number];

export const CONTACT_ROLES = ["midwife", "puskesmas", "vehicle", "hospital"] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Something for each of them. */
export const forEachRole = <Value>(
  give: (role: ContactRole) => Value,
): Record<ContactRole, Value> => ({
  midwife: give("midwife"),
  puskesmas: give("puskesmas"),
  vehicle: give("vehicle"),
  hospital: give("hospital"),
});
