import { useEffect, useRef, useState } from "react";

import type { RegisterDesk } from "../../../application/register/desk";
import type { WriteOut } from "../../../application/register/writing-out";
import type { WantedOrder } from "../../../core/exchange/leaving-files";
import type { RegisterRow } from "../../../core/register/record";
import { failure } from "../../../core/result";

/** Null while they are made. */
export type MadeFiles = Awaited<ReturnType<WriteOut>> | null;

export type AgreedOrder = {
  readonly order: WantedOrder;
  /** As they stood when she agreed. */
  readonly rows: readonly RegisterRow[];
};

/** Makes the files of what she agreed to, once. */
export function useMadeFiles(desk: RegisterDesk, agreed: AgreedOrder): MadeFiles {
  const [made, setMade] = useState<MadeFiles>(null);
  const what = useRef({ desk, agreed });

  useEffect(() => {
    let isAwaited = true;
    const { order, rows } = what.current.agreed;
    what.current.desk
      .writeOut(order, rows)
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
  }, []);

  return made;
}
