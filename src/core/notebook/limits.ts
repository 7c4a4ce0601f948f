/** More than this is not expressed at one time, in ml: a larger figure is a slip of the thumb. App's judgement. */
export const MOST_ML = 500;
