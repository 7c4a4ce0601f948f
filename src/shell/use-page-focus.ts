import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/**
 * After a change of page, the heading takes the focus, so that a screen reader begins there, and the page its top.
 * Not at first load: the browser does that by itself.
 */
export function usePageFocus(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash !== "") return;
    window.scrollTo(0, 0);
    focusHeading();
  }, [pathname, hash]);
}

export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
