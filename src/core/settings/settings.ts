import { USUAL_MANNER } from "../protocol/manner";
import { USUAL_PROTOCOL, type ProtocolId } from "../protocol/ids";
import { forEachRole } from "./choices";
import type { MassagePreference, Settings } from "./schema";

export const usualSettings: Settings = {
  language: "id",
  theme: "auto",
  textSize: "normal",
  voice: true,
  bed: "breath",
  tick: false,
  vibration: true,
  clothedBack: false,
  massage: { protocol: null, restMs: null, rounds: null, ...USUAL_MANNER },
  contacts: forEachRole(() => ({ name: "", number: "" })),
  contactAsked: false,
  installHintClosed: false,
  lessonPlaces: {},
};

export const LESSON_READ = "read";

/** The way a family massages; the study's, until they have chosen. */
export const wayOf = ({ protocol }: MassagePreference): ProtocolId => protocol ?? USUAL_PROTOCOL;
