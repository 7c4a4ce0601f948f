/** Names under which a browser keeps what is read before the first paint, and by the adapter. */
export const SETTINGS_KEY = "tetes-pertama.settings";

/** There while the notebook, as it was last shown, tells of a birth. */
export const BIRTH_MARK_KEY = "tetes-pertama.birth-mark";
