import type { Neighbours, NotebookChange } from "../../application/notebook/ports";
import { keyOf } from "./local-values";

const CHANNEL = "tetes-pertama.notebook";

const isText = (value: unknown): value is string => typeof value === "string";

function parseChange(value: unknown): NotebookChange | null {
  if (typeof value !== "object" || value === null || !("kind" in value)) return null;
  if (value.kind === "all") return { kind: "all" };
  if (value.kind !== "records" || !("ids" in value) || !Array.isArray(value.ids)) return null;
  return { kind: "records", ids: value.ids.filter(isText) };
}

/**
 * The other tabs of this phone that have the same notebook open. Only ids travel: what they stand for is read from the
 * database.
 */
export function createNeighbours(notebook: string): Neighbours {
  // Safari before 15.4 has no channels: its tabs then see each other's notes when they are opened anew.
  const channel =
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(keyOf(CHANNEL, notebook));
  return {
    tell: (change) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel?.postMessage(change);
    },
    subscribe: (listener) => {
      const handle = ({ data }: MessageEvent<unknown>): void => {
        const change = parseChange(data);
        if (change !== null) listener(change);
      };
      channel?.addEventListener("message", handle);
      return () => channel?.removeEventListener("message", handle);
    },
  };
}
