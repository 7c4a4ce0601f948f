/** The protocol's public surface: an axis from a protocol and choices, and what stands at a moment of it. */
export { compileTimeline } from "./compile";
export { completeChoices, usualChoices, type MassageChoices } from "./choices";
export { cuesBetween, neighbourCueMs, positionAt, type Position } from "./position";
export { parseProtocol, type Protocol, type ProtocolId } from "./protocol";
export { protocolFaults, timelineFaults } from "./timeline-faults";
export type { Cue, Segment, Timeline } from "./timeline";
