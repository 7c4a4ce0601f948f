/** Name under which a browser keeps the settings; read before the first paint and by the adapter. */
export const SETTINGS_KEY = "tetes-pertama.settings";
