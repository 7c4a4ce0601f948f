import type { Outline } from "../outline";

export const arrowUpIcon: Outline = "M5 12l7-7 7 7M12 19V5";
