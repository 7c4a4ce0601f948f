/** More than this is not expressed at one time, in ml: a larger figure is a slip of the thumb. App's judgement. */
export const MOST_ML = 500;

/** Birth weights that are entered without a slip, in g. App's judgement: 500 g to 7 kg. */
export const WEIGHT_G = { least: 500, most: 7_000 } as const;

/** A clock may stand a little wrong, in ms: up to this, a time after now is no mistake. */
export const CLOCK_SLACK_MS = 60_000;
