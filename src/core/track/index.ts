/** The track's public surface: clips accepted or refused, and spliced into one MP3. */
export { parseClip, type Clip, type ClipFault } from "./parse-clip";
export { DEFAULT_SOUND, spliceTrack, type TrackSound, type Track } from "./splice";
