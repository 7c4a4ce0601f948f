import figures from "./figures.json";
import intake from "./intake.json";
import leaving from "./leaving.json";
import register from "./register.json";
import steps from "./steps.json";

/** Words of a midwife's register. */
export const registerWords = { figures, intake, leaving, register, steps };
