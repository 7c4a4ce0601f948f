import file from "./register.json";

/** The version of the words to which she agrees before she stands in a register: the day on which they were last changed. */
export const REGISTER_CONSENT_VERSION: string = file.version;
