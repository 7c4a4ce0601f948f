import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

import { paths } from "../paths";
import { useSelected, useServices } from "../shell/services-context";

/** A massage that was cut off or stopped is asked about first, wherever the app opens; only the danger signs come before it. */
export function useReturnToSession(): void {
  const { runner } = useServices();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isFound = useSelected(
    runner,
    (state) =>
      state.phase === "on" &&
      (state.session.status === "stopped" ||
        (state.session.status === "paused" && state.session.cause === "app-closed")),
  );
  const isElsewhere = pathname !== paths.session && pathname !== paths.dangerSigns;
  useEffect(() => {
    if (isFound && isElsewhere) void navigate(paths.session, { replace: true });
  }, [isFound, isElsewhere, navigate]);
}
