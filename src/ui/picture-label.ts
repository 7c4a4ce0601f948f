export type PictureLabel = { role: "img"; "aria-label": string };

/** Several drawn parts that are one picture to a screen reader. */
export const pictureLabel = (label: string): PictureLabel => ({ role: "img", "aria-label": label });
