import type { HandOverReader } from "../../application/register/ports";
import { openBeside } from "./beside";
import { isRead } from "./work-words";

export function openHandOverReader(): HandOverReader {
  const { ask, end } = openBeside();
  return {
    read: async (text, now) => {
      const read = await ask({ kind: "read", text, now });
      return isRead(read) ? read : null;
    },
    end,
  };
}
