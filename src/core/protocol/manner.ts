export const BODY_POSITIONS = ["sitting", "side-lying"] as const;
export type BodyPosition = (typeof BODY_POSITIONS)[number];

/** Who massages. */
export const HELPERS = ["father", "other"] as const;

/** What every protocol takes for usual until a family has chosen; how long it lasts is each protocol's own affair. */
export const USUAL_MANNER = {
  oil: true,
  helper: "father",
  position: "sitting",
} as const satisfies {
  oil: boolean;
  helper: (typeof HELPERS)[number];
  position: BodyPosition;
};
