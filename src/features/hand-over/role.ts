/** What this phone does: nothing yet, show its notes, or film another phone's. */
export type Role = "choose" | "show" | "film";
