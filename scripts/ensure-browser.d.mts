/** @throws Error with one line that says what to install */
export const ensureBrowser: () => string;
