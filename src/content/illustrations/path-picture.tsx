import type { ReactNode } from "react";
import { BackScene } from "./back-figure/back-scene";
import { Hand } from "./back-figure/hand";
import { Illustration, type IllustrationProps } from "./illustration";

type PathPictureProps = IllustrationProps & { y: number; children: ReactNode };

const arrow = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

function PathPicture({ y, label, children }: PathPictureProps) {
  return (
    <Illustration viewBox="-130 104 260 270" label={label}>
      <BackScene />
      {children}
      <Hand tip={{ x: 22, y }} side="right" />
      <Hand tip={{ x: 22, y }} side="left" />
    </Illustration>
  );
}

/** Two arrows beside the spine, light below dark so that they stand out on skin. */
function Arrows({ d }: { d: string }) {
  return (
    <>
      <path d={d} {...arrow} stroke="#FFF9F0" strokeWidth="14" />
      <path d={d} {...arrow} stroke="#0B5D5A" strokeWidth="8" />
    </>
  );
}

/** From the lower back up to the shoulder blades. */
export function PathUp({ label }: IllustrationProps) {
  return (
    <PathPicture y={320} label={label}>
      <Arrows d="M24 300V186M9 202L24 184L39 202M-24 300V186M-9 202L-24 184L-39 202" />
    </PathPicture>
  );
}

/** From below the neck down to the lower edge of the shoulder blades. */
export function PathDown({ label }: IllustrationProps) {
  return (
    <PathPicture y={166} label={label}>
      <Arrows d="M20 196V244M7 230L20 246L33 230M-20 196V244M-7 230L-20 246L-33 230" />
    </PathPicture>
  );
}
