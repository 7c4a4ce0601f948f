import { useEffect, useState } from "react";

import { useObservable, useServices } from "../../access/services-context";
import { longestMs } from "../../content/voice/index";

/** How much of a massage a midwife speaks, and from where she is. */
export type VoiceShare = {
  readonly place: string;
  /** Lines of the massage that are heard in her voice; null until they are counted. */
  readonly spoken: number | null;
  readonly all: number;
};

/** Null where only the app's own voice is heard. */
export function useVoiceShare(): VoiceShare | null {
  const { takenPackage } = useServices();
  const { package: taken } = useObservable(takenPackage);
  const [spoken, setSpoken] = useState<number | null>(null);
  const isTaken = taken?.voice === true;

  useEffect(() => {
    if (!isTaken) return undefined;
    let isHere = true;
    takenPackage
      .act((keeper) => keeper.heard())
      .then((heard) => {
        if (isHere) setSpoken(heard.filter((line) => line in longestMs).length);
      })
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [isTaken, takenPackage]);

  if (taken?.voice !== true) return null;
  return { place: taken.who.place, spoken, all: Object.keys(longestMs).length };
}
