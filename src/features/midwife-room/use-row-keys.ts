import { useState } from "react";

/** Keys of rows that have no name of their own: each keeps its own while others come and go. */
export function useRowKeys(count: number) {
  const [keys, setKeys] = useState(() => Array.from({ length: count }, (_, nth) => nth));
  return {
    keys,
    add: (): void => setKeys([...keys, Math.max(-1, ...keys) + 1]),
    remove: (nth: number): void => setKeys(keys.filter((_, place) => place !== nth)),
  };
}
