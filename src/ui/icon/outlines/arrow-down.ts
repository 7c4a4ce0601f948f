import type { Outline } from "../outline";

export const arrowDownIcon: Outline = "M12 5v14M19 12l-7 7-7-7";
