import { CONTACT_ROLES, type ContactRole } from "./choices";
import { isDiallable } from "./phone";
import type { Settings } from "./schema";

/** Whom this family can call, in the order in which they stand on Bahaya. */
export const diallableRoles = (contacts: Settings["contacts"]): readonly ContactRole[] =>
  CONTACT_ROLES.filter((role) => isDiallable(contacts[role].number));
