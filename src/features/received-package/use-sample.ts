import { useEffect, useState } from "react";

/** Plays a clip once, so that a voice is heard before anyone says yes to it. */
export function useSample(bytes: Uint8Array | undefined) {
  const [player, setPlayer] = useState<HTMLAudioElement | null>(null);

  useEffect(() => {
    if (player === null) return undefined;
    const { src } = player;
    return () => {
      player.pause();
      URL.revokeObjectURL(src);
    };
  }, [player]);

  const listen = (): void => {
    if (bytes === undefined) return;
    const blob = new Blob([Uint8Array.from(bytes)], { type: "audio/mpeg" });
    const next = new Audio(URL.createObjectURL(blob));
    const end = (): void => setPlayer((now) => (now === next ? null : now));
    next.addEventListener("ended", end);
    setPlayer(next);
    next.play().catch(end);
  };
  return { isOn: player !== null, listen, hush: () => setPlayer(null) };
}
