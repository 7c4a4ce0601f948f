import { useEffect, useEffectEvent, useRef, useState } from "react";

import type { Gathering, HandOver, Seen } from "../../application/hand-over/hand-over";
import type { CameraFault, Filming, Look } from "../../application/hand-over/ports";
import { useServices } from "../../access/services-context";

/** What helps whoever holds the phone; null while codes come in. */
export type FilmingHint = Exclude<Seen, "new" | "known" | "whole"> | "dark" | "none" | null;

/** So many pictures in a row without a code are more than a hand that trembles. */
const PATIENCE_LOOKS = 40;

type FilmingState = {
  readonly isOn: boolean;
  readonly fault: CameraFault | "not-fetched" | null;
  readonly progress: ReturnType<Gathering["progress"]>;
  readonly hint: FilmingHint;
};

const atFirst: FilmingState = { isOn: false, fault: null, progress: null, hint: null };

const isAdvice = (seen: Seen): seen is Exclude<Seen, "new" | "known" | "whole"> =>
  seen !== "new" && seen !== "known" && seen !== "whole";

/**
 * Films another phone's codes until all of them are known.
 *
 * @param video where the picture of the camera is shown
 * @param onWhole called once, with what was gathered
 */
export function useFilming(
  video: { readonly current: unknown },
  onWhole: (gathering: Gathering) => void,
): FilmingState {
  const { handOver } = useServices();
  const [state, setState] = useState(atFirst);
  const blind = useRef(0);
  const told = useEffectEvent(onWhole);

  useEffect(() => {
    let filming: Filming | null = null;
    let isWanted = true;
    const stop = (): void => {
      isWanted = false;
      filming?.stop();
      filming = null;
    };
    const look = (gathering: Gathering, { letters, isDark }: Look): void => {
      if (!isWanted) return;
      if (letters === null) {
        blind.current += 1;
        if (blind.current === PATIENCE_LOOKS)
          setState((before) => ({ ...before, hint: isDark ? "dark" : "none" }));
        return;
      }
      blind.current = 0;
      const seen = gathering.see(letters);
      setState((before) => ({
        ...before,
        progress: gathering.progress(),
        hint: isAdvice(seen) ? seen : null,
      }));
      if (seen !== "whole") return;
      stop();
      told(gathering);
    };
    const begin = async (one: HandOver): Promise<void> => {
      const gathering = one.gather();
      const opened = await one.camera.film((seen) => look(gathering, seen));
      if (!opened.ok) {
        setState({ ...atFirst, fault: opened.reason });
        return;
      }
      filming = opened.value;
      if (!isWanted) {
        stop();
        return;
      }
      filming.showIn(video.current);
      setState((before) => ({ ...before, isOn: true }));
    };
    handOver.act(begin).catch(() => setState({ ...atFirst, fault: "not-fetched" }));
    return stop;
  }, [handOver, video]);
  return state;
}
