import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

import { paths } from "../paths";
import { useSelected, useServices } from "../access/services-context";

/** Help, and the number to call for it, come before the question. */
const leaveAlone: ReadonlySet<string> = new Set([paths.session, paths.dangerSigns, paths.settings]);

/** A massage that was cut off or stopped is asked about first, wherever the app opens; only the danger signs come before it. */
export function useReturnToSession(): void {
  const { massage } = useServices();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isFound = useSelected(
    massage,
    (state) =>
      state.phase === "on" &&
      (state.session.status === "stopped" ||
        (state.session.status === "paused" && state.session.cause === "app-closed")),
  );
  const isElsewhere = !leaveAlone.has(pathname);
  useEffect(() => {
    if (isFound && isElsewhere) void navigate(paths.session, { replace: true });
  }, [isFound, isElsewhere, navigate]);
}
