import { useEffect } from "react";

import { themeOf } from "../core/settings/theme";
import { MINUTE_MS } from "../core/time/spans";
import { useObservable, useSelected, useServices } from "../access/services-context";

/** Keeps theme and text size as chosen. While a massage runs the theme stays: dawn must not light up the room. */
export function useAppearance(): void {
  const { settings, massage, clock } = useServices();
  const { theme, textSize } = useObservable(settings);
  const isHeld = useSelected(massage, ({ phase }) => phase === "on");

  useEffect(() => {
    const root = document.documentElement;
    if (textSize === "normal") delete root.dataset["text"];
    else root.dataset["text"] = textSize;
  }, [textSize]);

  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const show = (): void => {
      document.documentElement.dataset["theme"] = themeOf(
        theme,
        Number(clock.now().slice(11, 13)),
        dark.matches,
      );
    };
    if (isHeld && theme === "auto") return undefined;
    show();
    dark.addEventListener("change", show);
    const stop = clock.every(MINUTE_MS, show);
    return () => {
      dark.removeEventListener("change", show);
      stop();
    };
  }, [theme, isHeld, clock]);
}
