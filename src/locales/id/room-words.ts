import review from "./review.json";
import room from "./room.json";

/** Words of the midwife's room. */
export const roomWords = { review, room };
