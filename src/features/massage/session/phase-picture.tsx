import { useTranslation } from "react-i18next";

import { BackFigure } from "../../../content/illustrations/back-figure/back-figure";
import type { Position } from "../../../core/protocol/position";
import type { BodyPosition } from "../../../core/protocol/protocol";
import type { Timeline } from "../../../core/protocol/timeline";
import { useServices, useSettings } from "../../../access/services-context";
import { useReducedMotion } from "../../../access/use-reduced-motion";
import { handsFor } from "./hands";
import { sceneOf, ScenePictures, type Scene } from "./scene-picture";
import { useIsPractice } from "./use-is-practice";
import { useThumbs } from "./use-thumbs";

export type PhasePictureProps = { timeline: Timeline; position: Position; seat: BodyPosition };

/** Her back in a round; elsewhere the picture that belongs to the words. */
export function PhasePicture(props: PhasePictureProps) {
  const isPractice = useIsPractice();
  if (isPractice) return <BackPicture {...props} />;
  const scene = sceneAt(props.position);
  return (
    <>
      {scene === null && <BackPicture {...props} />}
      <ScenePictures shown={scene} />
    </>
  );
}

function sceneAt({ kind, current }: Position): Scene | null {
  const said = sceneOf(current?.clip ?? null);
  switch (kind) {
    case "round":
      return null;
    case "lead-in":
      return said;
    case "rest":
    case "between":
      return said ?? "drink";
    case "closing":
    case "ended":
      return said ?? "cover";
  }
}

function BackPicture({ timeline, position, seat }: PhasePictureProps) {
  const { t } = useTranslation("session");
  const { isWeakPhone } = useServices();
  const { clothedBack } = useSettings();
  const still = useReducedMotion();
  const { figure, hasTrail } = useThumbs(timeline, { still, isWeakPhone });
  return (
    <BackFigure
      ref={figure}
      path={timeline.path}
      circles={timeline.passMs / timeline.circleMs}
      hands={handsFor(seat, position)}
      trail={hasTrail}
      still={still}
      clothed={clothedBack}
      label={t(`figure.${timeline.direction}`)}
    />
  );
}
