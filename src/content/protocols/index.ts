import { parseProtocol, type Protocol, type ProtocolId } from "../../core/protocol/protocol";
import { longestMs } from "../voice/index";
import downward from "./downward.json";
import jujun from "./jujun.json";

function load(file: unknown): Protocol {
  const parsed = parseProtocol(file, longestMs);
  if (!parsed.ok) throw new TypeError(`A protocol file cannot be used. ${parsed.reason}`);
  return parsed.value;
}

/** The massages the app can lead. Their files are checked again, with every legal choice, when the app is built. */
export const protocols: Readonly<Record<ProtocolId, Protocol>> = {
  jujun: load(jujun),
  downward: load(downward),
};
