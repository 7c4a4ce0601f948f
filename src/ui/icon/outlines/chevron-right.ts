import type { Outline } from "../outline";

export const chevronRightIcon: Outline = "M9 18l6-6-6-6";
