import { useEffect, useRef, useState, type ComponentType } from "react";

/** Computers print by their keys or their menu, without a word to the page before: there the paper lies ready. */
const COMPUTER = "(hover: hover) and (pointer: fine)";

export type PaperInHand<Props> = {
  /** What is printed; null until it is fetched. */
  readonly Face: ComponentType<Props> | null;
  /** Counts how often printing was asked for. */
  readonly asked: number;
  readonly hasFailed: boolean;
  readonly print: () => void;
};

/**
 * Fetches what is printed when it is asked for.
 *
 * @param isReady whether it is known already what would be printed: then a computer fetches it at once
 */
export function usePaper<Props>(
  load: () => Promise<ComponentType<Props>>,
  isReady: boolean,
): PaperInHand<Props> {
  const [Face, setFace] = useState<ComponentType<Props> | null>(null);
  const [asked, setAsked] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const fetching = useRef(load);

  useEffect(() => {
    if (isReady && matchMedia(COMPUTER).matches)
      fetching.current().then(
        (face) => setFace(() => face),
        () => undefined,
      );
  }, [isReady]);

  return {
    Face,
    asked,
    hasFailed,
    print: () => {
      setHasFailed(false);
      load().then(
        (face) => {
          setFace(() => face);
          setAsked((times) => times + 1);
        },
        () => setHasFailed(true),
      );
    },
  };
}
