import { useEffect, useRef, type RefObject } from "react";

/** Gives the focus to a heading that has just come, so that the next question is read out. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current === null) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return heading;
}
