import file from "./intake.json";

/** The version of the words that are said of all that families hand over: the day on which they were last changed. */
export const INTAKE_CONSENT_VERSION: string = file.version;
