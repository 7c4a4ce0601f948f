import type { PictureForm } from "../hand-over/forms";

/** How a picture of the sheet looks; all lengths in px. */
export type Look = {
  readonly width: number;
  readonly margin: number;
  /** Sizes of letters. */
  readonly body: number;
  readonly heading: number;
  readonly title: number;
  readonly small: number;
  readonly ink: string;
  /** Of what is less than the notes. */
  readonly quietInk: string;
  readonly headingInk: string;
  /** Only black and white dots, as a receipt printer has them. */
  readonly isDots: boolean;
};

/** The width of a phone at twice its pixels; and the 384 dots of a receipt printer, 8 to the mm. */
export const looks: Readonly<Record<PictureForm, Look>> = {
  picture: {
    width: 832,
    margin: 32,
    body: 25,
    heading: 30,
    title: 42,
    small: 22,
    ink: "#000",
    quietInk: "#444",
    headingInk: "#7b2d3b",
    isDots: false,
  },
  dots: {
    width: 384,
    margin: 4,
    body: 22,
    heading: 25,
    title: 32,
    small: 21,
    ink: "#000",
    quietInk: "#000",
    headingInk: "#000",
    isDots: true,
  },
};
