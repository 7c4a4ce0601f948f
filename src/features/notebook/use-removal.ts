import { useEffect, useState } from "react";

import { useServices } from "../../shell/services-context";

/** How long the way to undo stays in sight, in seconds. */
export const UNDO_SECONDS = 10;

/** Removes a record and keeps the way back open for a while. */
export function useRemoval() {
  const { notebook } = useServices();
  const [removed, setRemoved] = useState<string | null>(null);

  useEffect(() => {
    if (removed === null) return undefined;
    const timer = setTimeout(() => setRemoved(null), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed,
    remove: (id: string): void => {
      void notebook.remove(id);
      setRemoved(id);
    },
    undo: (): void => {
      if (removed !== null) void notebook.bringBack(removed);
      setRemoved(null);
    },
  };
}
