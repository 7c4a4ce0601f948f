import { useEffect, useState } from "react";

import { useServices } from "../../shell/services-context";

/** How long the way to undo stays in sight, in seconds. */
export const UNDO_SECONDS = 10;

/** Removes records and keeps the way back open for a while, for all that were removed meanwhile. */
export function useRemoval() {
  const { notebook } = useServices();
  const [removed, setRemoved] = useState<readonly string[]>([]);

  useEffect(() => {
    if (removed.length === 0) return undefined;
    const timer = setTimeout(() => setRemoved([]), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed,
    remove: (id: string): void => {
      void notebook.remove(id);
      setRemoved([...removed, id]);
    },
    undo: (): void => {
      for (const id of removed) void notebook.bringBack(id);
      setRemoved([]);
    },
  };
}
