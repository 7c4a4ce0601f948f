import type { Outline } from "../outline";

export const plusIcon: Outline = "M5 12h14M12 5v14";
