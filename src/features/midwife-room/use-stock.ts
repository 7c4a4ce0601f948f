import { useEffect, useState } from "react";

import { useServices } from "../../access/services-context";
import type { Stock } from "../../application/midwife/making";
import type { Room } from "../../application/midwife/room";
import { script } from "../../content/voice/script";
import { partOfLine } from "../../content/voice/voice-parts";
import { sortTakes, type Sorted } from "../../core/midwife/voice-parts";

/** "unread": this phone does not give it now. "not-fetched": what reads it has not come over the network. */
export type StockLook =
  | { readonly status: "loading" | "unread" | "not-fetched" }
  | {
      readonly status: "ready";
      readonly room: Room;
      readonly stock: Stock;
      readonly voice: Sorted;
    };

/** All that a package can be made of, as it lay on this phone when the page was opened. */
export function useStock(): StockLook {
  const { room } = useServices();
  const [look, setLook] = useState<StockLook>({ status: "loading" });

  useEffect(() => {
    let isWanted = true;
    const tell = (next: StockLook): void => {
      if (isWanted) setLook(next);
    };
    room
      .act(async (one) => {
        const found = await one.maker.look();
        if (!found.ok) return tell({ status: "unread" });
        const voice = sortTakes(script, partOfLine, found.value.takes);
        return tell({ status: "ready", room: one, stock: found.value, voice });
      })
      .catch(() => tell({ status: "not-fetched" }));
    return () => {
      isWanted = false;
    };
  }, [room]);
  return look;
}
