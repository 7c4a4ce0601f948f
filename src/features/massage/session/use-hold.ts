import { useEffect, useRef, useState, type PointerEvent, type SyntheticEvent } from "react";

/** How long the screen is held until the massage pauses, in ms; the ring grows as long (token --t-hold). */
export const HOLD_MS = 800;

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("a, button") !== null;

/** The whole screen is one button for an elbow: held, it acts; brushed, it does nothing. */
export function useHold(onHeld: () => void) {
  const [isHolding, setIsHolding] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const letGo = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setIsHolding(false);
  };
  const handleDown = (event: PointerEvent): void => {
    if (isControl(event.target)) return;
    letGo();
    setIsHolding(true);
    timer.current = setTimeout(() => {
      letGo();
      onHeld();
    }, HOLD_MS);
  };

  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );

  return {
    isHolding,
    area: {
      onPointerDown: handleDown,
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onPointerLeave: letGo,
      onContextMenu: (event: SyntheticEvent) => event.preventDefault(),
    },
  };
}
