import type { Outline } from "../outline";

export const minusIcon: Outline = "M5 12h14";
