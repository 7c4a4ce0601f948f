import { useEffect } from "react";

/** Leads her hand to a field, once the form stands. @param place its `data-place`; undefined leaves the focus where it is */
export function useFieldFocus(place: string | undefined): void {
  useEffect(() => {
    if (place === undefined) return;
    document.querySelector<HTMLElement>(`main [data-place="${place}"]`)?.focus();
  }, [place]);
}
