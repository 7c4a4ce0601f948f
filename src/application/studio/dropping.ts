import { updateOf, type Writable } from "../observable";
import type { KeptTakes } from "./kept-takes";
import { IDLE, type StudioState } from "./state";

export type Dropping = {
  /** Deletes a line's take; until she does something else, `undoDrop` puts it back. */
  readonly drop: (line: string) => Promise<void>;
  readonly undoDrop: () => Promise<void>;
};

/** @param rest ends what is recorded or heard */
export function createDropping(
  state: Writable<StudioState>,
  kept: Pick<KeptTakes, "drop" | "putBack">,
  rest: () => void,
): Dropping {
  const update = updateOf(state);
  return {
    drop: async (line) => {
      rest();
      const take = state.get().takes.get(line);
      if (take === undefined) return;
      const gone = await kept.drop(line);
      update({
        stage: gone.ok
          ? { kind: "dropped", line, take }
          : { kind: "failed", line, trouble: "undropped" },
      });
    },
    undoDrop: async () => {
      const { stage } = state.get();
      if (stage.kind !== "dropped") return;
      const back = await kept.putBack(stage.take);
      update({
        stage: back.ok ? IDLE : { kind: "failed", line: stage.line, trouble: "unkept" },
      });
    },
  };
}
