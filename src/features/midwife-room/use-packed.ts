import { useEffect, useState } from "react";

import type { PackageMaker, Stock } from "../../application/midwife/making";
import { spokenParts, type Draft } from "../../core/midwife/draft";
import type { PackedVoice } from "../../core/midwife/parts";
import type { Sorted } from "../../core/midwife/voice-parts";

/** Her voice as it goes with the package; undefined while it is being packed, null where none goes. */
export type Packed = PackedVoice | null | undefined;

type Packing = { readonly of: string; readonly voice: PackedVoice | null };

/** Packs what of her voice was not switched off, before it is asked for: a tap must hand over a file at once. */
export function usePacked(
  maker: Pick<PackageMaker, "pack">,
  { agreedAt }: Pick<Stock, "agreedAt">,
  voice: Sorted,
  draft: Draft,
): Packed {
  const [packing, setPacking] = useState<Packing | null>(null);
  const wanted = agreedAt === null ? "" : spokenParts(draft).join(" ");

  useEffect(() => {
    let isWanted = true;
    const recordings = wanted === "" ? [] : recordingsOf(voice, wanted);
    void maker.pack(recordings, agreedAt ?? "").then((packed) => {
      if (isWanted) setPacking({ of: wanted, voice: packed });
    });
    return () => {
      isWanted = false;
    };
  }, [maker, agreedAt, voice, wanted]);
  return packing?.of === wanted ? packing.voice : undefined;
}

const recordingsOf = ({ parts }: Sorted, wanted: string) =>
  Object.entries(parts).flatMap(([part, recordings]) =>
    wanted.split(" ").includes(part) ? recordings : [],
  );
