import { useCallback, useEffect, useRef, useState } from "react";

import { isRead, READING_MS, readOn, signsOf, type Part } from "../../../core/safety/answering";

/** How much of a row must be in the window before it counts as in sight; or of the window be taken up by it, where letters are large. */
const OF_THE_ROW = 0.9;
const OF_THE_WINDOW = 0.4;

/** A row is looked at again whenever a tenth more or less of it is in the window. */
const TENTHS = Array.from({ length: 10 }, (_, tenth) => tenth / 10);

const isInSight = (seen: IntersectionObserverEntry): boolean =>
  seen.intersectionRatio >= OF_THE_ROW ||
  seen.intersectionRect.height >= OF_THE_WINDOW * (seen.rootBounds?.height ?? 0);

/** Where the browser cannot tell what is in sight, all of it is taken to be. */
const canWatch = typeof IntersectionObserver === "function";

export type Reading = {
  /** All signs have been in sight long enough to be read. */
  readonly isAllRead: boolean;
  /** The list was followed to its last sign. */
  readonly isEndRead: boolean;
  /** Brings the first sign into sight that was passed over. */
  readonly showMissed: () => void;
  /** Each row is watched: its element, by the id of its sign. */
  readonly watch: (sign: string, row: Element | null) => void;
};

/** How far the signs of a screen have been read. */
export function useReading(part: Part): Reading {
  const [isAllRead, setIsAllRead] = useState(false);
  const [isEndRead, setIsEndRead] = useState(false);
  const read = useRef<ReadonlySet<string>>(new Set());
  const inSight = useRef(new Set<string>(canWatch ? [] : signsOf(part)));
  const rows = useRef(new Map<string, Element>());

  useEffect(() => {
    if (isAllRead) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      read.current = readOn(part, read.current, inSight.current);
      setIsAllRead(isRead(part, read.current));
      setIsEndRead(read.current.has(signsOf(part).at(-1) ?? ""));
    }, READING_MS);
    return () => clearInterval(timer);
  }, [part, isAllRead]);

  useEffect(() => {
    if (!canWatch) return;
    const signs = new Map([...rows.current].map(([sign, row]) => [row, sign]));
    const observer = new IntersectionObserver(
      (changes) => {
        for (const seen of changes) {
          const sign = signs.get(seen.target);
          if (sign === undefined) continue;
          if (seen.isIntersecting && isInSight(seen)) inSight.current.add(sign);
          else inSight.current.delete(sign);
        }
      },
      { threshold: TENTHS },
    );
    for (const row of rows.current.values()) observer.observe(row);
    return () => observer.disconnect();
  }, []);

  const watch = useCallback((sign: string, row: Element | null): void => {
    if (row === null) rows.current.delete(sign);
    else rows.current.set(sign, row);
  }, []);
  const showMissed = (): void => {
    const missed = signsOf(part).find((sign) => !read.current.has(sign));
    if (missed !== undefined) rows.current.get(missed)?.scrollIntoView({ block: "center" });
  };

  return { isAllRead, isEndRead, showMissed, watch };
}
