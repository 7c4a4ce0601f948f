/** The ways of massaging, in the order they are offered. The first is the study's. */
export const PROTOCOL_IDS = ["jujun", "downward"] as const;

/** Which way of massaging. A protocol is data with its source; a correction is an edit of its file. */
export type ProtocolId = (typeof PROTOCOL_IDS)[number];

/** The way that is taken until a family has chosen. */
export const USUAL_PROTOCOL: ProtocolId = PROTOCOL_IDS[0];
