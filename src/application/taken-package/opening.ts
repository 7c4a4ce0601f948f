import type { MidwifePackage, PackageFault } from "../../core/midwife/package";
import { decodePackage } from "../../core/midwife/package";
import {
  bytesOfFrames,
  recordedLine,
  splitSound,
  type Recording,
} from "../../core/midwife/recording";
import { readSmallPart } from "../../core/midwife/small-part";
import { isHeard, type Script } from "../../core/midwife/script";
import { fromBase85 } from "../../core/exchange/base85";
import { completeChoices } from "../../core/protocol/choices";
import type { Protocol } from "../../core/protocol/protocol";
import type { ProtocolId } from "../../core/protocol/ids";
import { failure, success, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { Deflating } from "../hand-over/ports";

/** A voice whose clips can all be spliced into a track. */
export type OpenedVoice = {
  readonly agreedAt: Instant;
  /** Those that can be heard in this app. */
  readonly recordings: readonly Recording[];
  /** How many cannot: their line says something else here, is not here, or they are too long for it. */
  readonly unheard: number;
};

/** A package that was proved whole; nothing of it has been taken over. */
export type OpenedPackage = Omit<MidwifePackage, "voice"> & {
  readonly voice: OpenedVoice | null;
  /** She advises what this app does not know: it cannot be taken over. */
  readonly isAdviceUnknown: boolean;
};

export type OpeningParts = {
  readonly deflating: Deflating;
  readonly script: Script;
  readonly protocols: Readonly<Record<ProtocolId, Protocol>>;
};

/** What came in one code that stands still: it has neither voice nor word. */
export function openSmallPart(
  letters: string,
  parts: Pick<OpeningParts, "protocols">,
): Result<OpenedPackage, PackageFault> {
  const small = readSmallPart(letters);
  if (!small.ok) return small;
  return success({
    ...small.value,
    ...allowed(small.value.advice, parts),
    appVersion: "",
    voice: null,
    reviews: [],
  });
}

/** Opens the text of a package: all of it is whole, or nothing is shown. */
export async function openPackage(
  text: string,
  parts: OpeningParts,
): Promise<Result<OpenedPackage, PackageFault>> {
  const decoded = decodePackage(text);
  if (!decoded.ok) return decoded;
  const { voice: packed, advice, ...content } = decoded.value;
  const voice = packed === null ? success(null) : await openVoice(packed, parts);
  if (!voice.ok) return voice;
  return success({ ...content, ...allowed(advice, parts), voice: voice.value });
}

/** The advice where this app's way of massaging allows it. */
function allowed(
  advice: MidwifePackage["advice"],
  { protocols }: Pick<OpeningParts, "protocols">,
): Pick<OpenedPackage, "advice" | "isAdviceUnknown"> {
  if (advice === null) return { advice, isAdviceUnknown: false };
  const { protocol, restMs } = advice;
  const choices = completeChoices(protocols[protocol], restMs === null ? {} : { restMs });
  return choices.ok ? { advice, isAdviceUnknown: false } : { advice: null, isAdviceUnknown: true };
}

async function openVoice(
  { agreedAt, lines, sound }: NonNullable<MidwifePackage["voice"]>,
  { deflating, script }: OpeningParts,
): Promise<Result<OpenedVoice, "damaged">> {
  const bytes = fromBase85(sound);
  const length = bytesOfFrames(lines.reduce((sum, { frames }) => sum + frames, 0));
  const inflated = bytes === null ? null : await deflating.inflate(bytes, length);
  const recordings = inflated === null ? null : splitSound(lines, inflated);
  if (recordings?.ok !== true) return failure("damaged");
  const heard = recordings.value.filter((one) => isHeard(recordedLine(one), script));
  return success({ agreedAt, recordings: heard, unheard: lines.length - heard.length });
}
