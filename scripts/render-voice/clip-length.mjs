import { FRAME_MS, framesOf } from "./frame-size.mjs";
import { isOgg, opusMs } from "./opus.mjs";

/** How long a clip of either format lasts, in ms; undefined when it is damaged. @param {Uint8Array} bytes */
export const msOf = (bytes) => (isOgg(bytes) ? opusMs(bytes) : framesOf(bytes) * FRAME_MS);
