import packageTexts from "./package.json";

/** Words of the page that opens a midwife's package. */
export const packageWords = { package: packageTexts };
