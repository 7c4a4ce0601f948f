import { useEffect, useState } from "react";

import { useServices } from "../../access/services-context";
import type { RegisterDesk } from "../../application/register/desk";

/** "not-fetched": what reads it has not come over the network. */
export type DeskLook =
  | { readonly status: "loading" | "not-fetched" }
  | { readonly status: "ready"; readonly desk: RegisterDesk };

/** The register of this phone, read once the page is opened. */
export function useRegisterDesk(): DeskLook {
  const { room } = useServices();
  const [look, setLook] = useState<DeskLook>({ status: "loading" });

  useEffect(() => {
    let isWanted = true;
    const tell = (next: DeskLook): void => {
      if (isWanted) setLook(next);
    };
    room
      .act((one) =>
        one.register.act(async (desk) => {
          await desk.register.look();
          tell({ status: "ready", desk });
        }),
      )
      .catch(() => tell({ status: "not-fetched" }));
    return () => {
      isWanted = false;
    };
  }, [room]);
  return look;
}
