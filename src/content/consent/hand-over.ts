import file from "./hand-over.json";

/**
 * The version of the words to which she agrees before anything is handed over: the day on which they were last changed.
 * It stands on every sheet and in every file that leaves, so that what she was asked can be read again. Facts §9.2.
 */
export const CONSENT_VERSION: string = file.version;
