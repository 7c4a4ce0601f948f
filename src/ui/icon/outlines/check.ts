import type { Outline } from "../outline";

export const checkIcon: Outline = "M20 6 9 17l-5-5";
