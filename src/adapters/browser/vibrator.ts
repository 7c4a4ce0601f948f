import type { Vibrator } from "../../application/session/ports";
import { PULSES_MS } from "../../core/session/vibration";

const canVibrate = typeof navigator !== "undefined" && "vibrate" in navigator;

export const browserVibrator: Vibrator = {
  canVibrate,
  buzz: (buzz) => {
    if (canVibrate) navigator.vibrate([...PULSES_MS[buzz]]);
  },
};
