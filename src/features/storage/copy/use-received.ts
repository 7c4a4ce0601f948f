import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate } from "react-router";

import type { ReceivedFile } from "../../../application/copies/ports";
import { useIsLocked, useObservable, useServices } from "../../../access/services-context";
import { paths, RECEIVED } from "../../../paths";

/**
 * Opens a file that came from outside: handed over by another app, opened with this one on a computer, or laid aside for
 * the notebook that is open now. It is taken once the notes can be read, for it is taken only once.
 */
export function useReceived(onFile: (received: ReceivedFile) => void, onNothing: () => void): void {
  const { copies, notebook } = useServices();
  const { status } = useObservable(notebook);
  const isLocked = useIsLocked();
  const { search } = useLocation();
  const navigate = useNavigate();
  const isHandedOver = new URLSearchParams(search).has(RECEIVED);
  const isReadable = status !== "loading" && !isLocked;

  const take = useEffectEvent(async () => {
    const found = await copies.fetch().catch(() => null);
    if (found === null) return;
    found.received.onOpened(onFile);
    const received = await found.received.take();
    void navigate(paths.storage, { replace: true });
    if (received === null) onNothing();
    else onFile(received);
  });

  useEffect(() => {
    if (isHandedOver && isReadable) void take();
  }, [isHandedOver, isReadable]);
}
