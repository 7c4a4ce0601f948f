import { toBase85 } from "../../core/exchange/base85";
import type { PackedVoice } from "../../core/midwife/parts";
import { joinSound, recordedLine, type Recording } from "../../core/midwife/recording";
import type { Instant } from "../../core/time/instant";
import type { Deflating } from "../hand-over/ports";

/** Packs recordings as they lie in a file. @param agreedAt when the speaker agreed that they are passed on */
export async function packVoice(
  recordings: readonly Recording[],
  agreedAt: Instant,
  { deflate }: Pick<Deflating, "deflate">,
): Promise<PackedVoice> {
  const sound = await deflate(joinSound(recordings));
  return { agreedAt, lines: recordings.map(recordedLine), sound: toBase85(sound) };
}
