import handover from "./handover.json";

/** Words of two phones that become the same. */
export const handOverWords = { handover };
