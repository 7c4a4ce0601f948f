/** Cache and address under which the service worker serves a track in byte ranges. */
export const TRACK_CACHE = "session-track";
export const TRACK_PATH = "session-track.mp3";
