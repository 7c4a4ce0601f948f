import { deflateSync, inflateSync } from "fflate";

import type { Deflating } from "../../src/application/hand-over/ports";
import { toBase85 } from "../../src/core/exchange/base85";
import type { MidwifePackage } from "../../src/core/midwife/package";
import { joinSound, recordedLine, type Recording } from "../../src/core/midwife/recording";

/** Packs as a browser does. */
export const nodeDeflating: Deflating = {
  deflate: async (bytes) => deflateSync(bytes),
  inflate: async (bytes, mostBytes) => {
    try {
      const inflated = inflateSync(bytes);
      return inflated.length > mostBytes ? null : inflated;
    } catch {
      return null;
    }
  },
};

/** A voice as it lies in a file. */
export const packedVoice = (
  recordings: readonly Recording[],
): NonNullable<MidwifePackage["voice"]> => ({
  agreedAt: "2026-11-01T09:00:00.000+07:00",
  lines: recordings.map(recordedLine),
  sound: toBase85(deflateSync(joinSound(recordings))),
});

/** A package with nothing in it. */
export const bareOfPlace = (place: string): MidwifePackage => ({
  madeAt: "2026-11-02T09:00:00.000+07:00",
  appVersion: "0.1.0",
  who: { place, role: "Bidan" },
  numbers: [],
  advice: null,
  voice: null,
  reviews: [],
});
