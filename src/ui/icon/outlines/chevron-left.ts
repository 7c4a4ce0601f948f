import type { Outline } from "../outline";

export const chevronLeftIcon: Outline = "M15 18l-6-6 6-6";
