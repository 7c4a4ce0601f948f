import studio from "./studio.json";

/** Words of recording a voice. */
export const studioWords = { studio };
