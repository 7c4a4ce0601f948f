import { useEffect, useState } from "react";

/** A double tap must not answer the next question too, which comes up under the same finger; in ms. */
const SETTLES_MS = 400;

/** False for a moment after a question has come up. */
export function useSettledFinger(): boolean {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), SETTLES_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
