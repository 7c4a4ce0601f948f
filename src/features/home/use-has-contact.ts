import { useEffect, useState } from "react";

import { useSettings } from "../../access/services-context";
import { usePlaceNumbers } from "../../access/use-place-numbers";
import { CONTACT_ROLES } from "../../core/settings/choices";

/**
 * Whether there is anyone whom this family can call. What reads numbers comes only where one was written; until then it
 * counts as one that can be called.
 */
export function useHasContact(): boolean {
  const { contacts } = useSettings();
  const hasOfPlace = usePlaceNumbers().length > 0;
  const [canCall, setCanCall] = useState(true);
  const isWritten = CONTACT_ROLES.some((role) => contacts[role].number.trim() !== "");

  useEffect(() => {
    if (!isWritten) return undefined;
    let isHere = true;
    void import("../../core/settings/contacts").then(({ diallableRoles }) => {
      if (isHere) setCanCall(diallableRoles(contacts).length > 0);
    });
    return () => {
      isHere = false;
    };
  }, [contacts, isWritten]);

  return hasOfPlace || (isWritten && canCall);
}
