import file from "./file.json";

/** Words of the single file alone. */
export const fileWords = { file };
