import room from "./room.json";

/** Words of the midwife's room. */
export const roomWords = { room };
