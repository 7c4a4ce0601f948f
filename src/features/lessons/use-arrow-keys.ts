import { useEffect } from "react";

import type { LessonCard, Place } from "../../core/lessons/lesson";

/** The arrow keys turn the cards, one at a press. */
export function useArrowKeys({ previous, next }: Place, open: (card: LessonCard) => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const card = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : null;
      if (card !== null) open(card);
    };
    addEventListener("keydown", handleKey);
    return () => removeEventListener("keydown", handleKey);
  }, [previous, next, open]);
}
