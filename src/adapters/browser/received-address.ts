/** Cache and key under which a file lies that another app has handed over, until the app takes it. */
export const RECEIVED_CACHE = "tetes-pertama.received";
export const RECEIVED_KEY = "/tetes-pertama/received-file";
/** The same for a file that was laid aside here. */
export const LAID_ASIDE_KEY = "/tetes-pertama/laid-aside-file";

/** Below the scope: where another app hands a file to, and the field of the form in which it comes. */
export const RECEIVE_PATH = "catatan/terima";
export const RECEIVE_FIELD = "berkas";
