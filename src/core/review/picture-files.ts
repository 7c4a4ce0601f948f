import type { CardPicture, DrawnPicture } from "../lessons/lesson";

const art = (file: string): string => `public/art/${file}.svg`;

const STUDY = "src/content/study/study.json";
const RANGE = "src/content/notebook/published-range.json";

/** What each drawn picture is drawn from. */
const drawnFrom: Readonly<Record<DrawnPicture, readonly string[]>> = {
  "before-and-after": [STUDY],
  "intake-by-day": [RANGE],
  "amounts-beside": [STUDY],
};

/** The files of the project that make a picture: its drawings, or the data that it is drawn from. */
export function pictureFiles(picture: CardPicture | null): readonly string[] {
  if (picture === null) return [];
  if ("drawn" in picture) return drawnFrom[picture.drawn];
  if ("pathOf" in picture) return [`src/content/protocols/${picture.pathOf}.json`];
  if ("pair" in picture) return picture.pair.map(art);
  return [picture.file, ...(picture.still === undefined ? [] : [picture.still])].map(art);
}
