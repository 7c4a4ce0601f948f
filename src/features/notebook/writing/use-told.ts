import { startTransition, useOptimistic } from "react";

/**
 * A choice that shows at the tap and is kept right after it. Where it cannot be kept the notebook says so.
 *
 * @param value what is kept
 * @param tell keeps what was chosen
 */
export function useTold<Value>(
  value: Value,
  tell: (chosen: Value) => Promise<unknown>,
): readonly [shown: Value, choose: (chosen: Value) => void] {
  const [shown, show] = useOptimistic(value);
  const choose = (chosen: Value): void =>
    startTransition(async () => {
      show(chosen);
      await tell(chosen);
    });
  return [shown, choose];
}
