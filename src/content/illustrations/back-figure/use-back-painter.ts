import { useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from "react";
import { createBackPainter, type BackLayers, type BackPlace } from "./back-painter";
import { pixelsPerUnit } from "./back-picture";
import type { Coil } from "./coil";

export type Hands = "both" | "left" | "right";

export type BackFigureHandle = {
  /** Shows the thumbs at this place; cheap enough for every frame. */
  draw: (place: BackPlace) => void;
};

export type BackPainting = {
  coil: Coil;
  hands: Hands;
  trail: boolean;
  still: boolean;
};

const START: BackPlace = { share: 0, turn: 0, lifted: 0 };

const findLayers = (figure: HTMLElement, hands: Hands, trail: boolean): BackLayers => {
  const layer = (name: string) => figure.querySelector<HTMLElement>(`[data-layer="${name}"]`);

  return {
    figure,
    left: hands === "right" ? null : layer("left"),
    right: hands === "left" ? null : layer("right"),
    trail: trail ? layer("trail") : null,
    trailLines: trail
      ? [...figure.querySelectorAll<SVGPathElement>("path[stroke-dashoffset]")]
      : [],
  };
};

/** Gives the figure its handle, and draws the last place anew when the box or the picture changes. */
export function useBackPainter(
  figureRef: RefObject<HTMLElement | null>,
  ref: Ref<BackFigureHandle> | undefined,
  { coil, hands, trail, still }: BackPainting,
): void {
  const place = useRef(START);
  const redraw = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    const figure = figureRef.current;
    if (figure === null) return undefined;

    const paint = createBackPainter(findLayers(figure, hands, trail), coil, still);
    let scale = pixelsPerUnit(figure.clientWidth, figure.clientHeight);
    redraw.current = () => paint(place.current, scale);
    redraw.current();

    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      scale = pixelsPerUnit(figure.clientWidth, figure.clientHeight);
      redraw.current();
    });
    observer.observe(figure);
    return () => observer.disconnect();
  }, [figureRef, coil, hands, trail, still]);

  useImperativeHandle(
    ref,
    () => ({
      draw: (next) => {
        place.current = next;
        redraw.current();
      },
    }),
    [],
  );
}
