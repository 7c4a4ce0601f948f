/** What part of the drawing is always in sight; all layers share it, so they lie on one another at any size. */
export const VIEW = { x: -150, y: 72, width: 300, height: 326 } as const;

export const viewBox = `${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}`;

/** CSS pixels per unit of the drawing in a box of this size. */
export const pixelsPerUnit = (width: number, height: number): number =>
  Math.min(width / VIEW.width, height / VIEW.height);
