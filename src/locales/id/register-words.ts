import figures from "./figures.json";
import register from "./register.json";

/** Words of a midwife's register. */
export const registerWords = { figures, register };
