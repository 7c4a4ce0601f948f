import { useSettings } from "../../access/services-context";
import { PathPicture } from "../../content/illustrations/path-picture";
import { protocols } from "../../content/protocols/index";
import type { CardPicture } from "../../core/lessons/lesson";
import { publicFile } from "../../paths";
import { DrawnFigure } from "./drawn-figure";

/** What moves in a lesson stands still here; which way the hands go, arrows tell. Words beside it say the same. */
export function StillPicture({ picture }: { picture: CardPicture }) {
  const { clothedBack } = useSettings();
  if ("drawn" in picture) return <DrawnFigure name={picture.drawn} alt="" />;
  if ("pathOf" in picture)
    return <PathPicture path={protocols[picture.pathOf].path} clothed={clothedBack} />;
  const files = "pair" in picture ? picture.pair : [picture.still ?? picture.file];
  return files.map((file) => <img key={file} src={publicFile(`art/${file}.svg`)} alt="" />);
}
