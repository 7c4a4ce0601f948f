import sheet from "./sheet.json";

/** Words of the sheet for the midwife. */
export const sheetWords = { sheet };
