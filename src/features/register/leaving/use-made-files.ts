import { useEffect, useRef, useState } from "react";

import { useServices } from "../../../access/services-context";
import type { RegisterDesk } from "../../../application/register/desk";
import type { LeavingOrder } from "../../../core/exchange/leaving-files";
import type { RegisterRow } from "../../../core/register/record";
import { failure, type Result } from "../../../core/result";
import type { WantedOrder } from "./order-fields";
import type { MadeFile } from "./write-files";

/** Null while they are made. */
export type MadeFiles = Result<readonly MadeFile[], "too-few" | "not-made"> | null;

export type AgreedOrder = {
  readonly order: WantedOrder;
  /** As they stood when she agreed. */
  readonly rows: readonly RegisterRow[];
};

/** Makes the files of what she agreed to, once. */
export function useMadeFiles(desk: RegisterDesk, agreed: AgreedOrder): MadeFiles {
  const { version, clock } = useServices();
  const [made, setMade] = useState<MadeFiles>(null);
  const what = useRef({ desk, agreed, clock });

  useEffect(() => {
    let isAwaited = true;
    const { order, rows } = what.current.agreed;
    const make = async (): Promise<MadeFiles> => {
      const { writeFiles } = await import("./write-files");
      const whole = await wholeOrder(what.current.desk, order, rows);
      if (whole === null) return failure("not-made");
      return writeFiles(whole, {
        rows,
        now: what.current.clock.now(),
        appVersion: version,
        machine: what.current.desk.machine(),
      });
    };
    make()
      .catch((): MadeFiles => failure("not-made"))
      .then(
        (result) => {
          if (isAwaited) setMade(result);
        },
        () => undefined,
      );
    return () => {
      isAwaited = false;
    };
  }, [version]);

  return made;
}

/** With the tables, where they are asked for; null where what works them has not come. */
async function wholeOrder(
  desk: RegisterDesk,
  order: WantedOrder,
  rows: readonly RegisterRow[],
): Promise<LeavingOrder | null> {
  if (order.form !== "tables") return order;
  const results = await desk.tabulate(rows);
  return results === null ? null : { ...order, results };
}
