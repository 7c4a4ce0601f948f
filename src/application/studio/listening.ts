import { updateOf, type Writable } from "../observable";
import type { ClipPlayer } from "./ports";
import type { StudioState } from "./state";

/** Lets a line be heard: as she spoke it, or as the machine speaks it. */
export function createListening(state: Writable<StudioState>, player: ClipPlayer) {
  const update = updateOf(state);
  /** What is played now, so that the end of something else is not taken for its end. */
  let playing: object | null = null;
  function hush(): void {
    playing = null;
    player.hush();
    update({ playing: "nothing" });
  }
  async function hear(line: string, whose: "take" | "machine"): Promise<void> {
    hush();
    const clip = whose === "machine" ? line : state.get().takes.get(line)?.bytes;
    if (clip === undefined) return;
    const mine = {};
    playing = mine;
    update({ playing: whose });
    const end = await player.play(clip);
    if (playing === mine) update({ playing: end === "heard" ? "nothing" : "unheard" });
  }
  return { hear, hush };
}
