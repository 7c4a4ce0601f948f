import { useEffect } from "react";

import type { LessonCard, Place } from "../../core/lessons/lesson";

/** The arrow keys turn the cards, where they do not move something else. */
export function useArrowKeys({ previous, next }: Place, open: (card: LessonCard) => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const card = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : null;
      if (card !== null) open(card);
    };
    addEventListener("keydown", handleKey);
    return () => removeEventListener("keydown", handleKey);
  }, [previous, next, open]);
}
