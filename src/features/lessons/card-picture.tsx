import type { CardPicture as Picture, DrawnPicture } from "../../core/lessons/lesson";
import { publicFile } from "../../paths";
import { AmountsBeside } from "./figures/amounts-beside";
import { BeforeAndAfter } from "./figures/before-and-after";
import { IntakeByDay } from "./figures/intake-by-day";
import styles from "./lesson.module.css";
import { PathInMotion } from "./path-in-motion";

export type CardPictureProps = { picture: Picture; alt: string; isShown: boolean };

const art = (file: string): string => publicFile(`art/${file}.svg`);

/** The picture of a card: a file that comes with its lesson, or one drawn from data. What moves is still on paper. */
export function CardPicture({ picture, alt, isShown }: CardPictureProps) {
  if ("drawn" in picture) return <DrawnFigure name={picture.drawn} alt={alt} />;
  if ("pathOf" in picture)
    return <PathInMotion protocol={picture.pathOf} label={alt} isShown={isShown} />;
  if ("pair" in picture)
    return (
      <span className={styles["pair"]} role="img" aria-label={alt}>
        {picture.pair.map((file) => (
          <img
            key={file}
            className={styles["image"]}
            src={art(file)}
            alt=""
            width={180}
            height={180}
          />
        ))}
      </span>
    );
  const image = (file: string, said = alt) => (
    <img className={styles["image"]} src={art(file)} alt={said} width={360} height={270} />
  );
  if (picture.still === undefined)
    return <span className={styles["picture"]}>{image(picture.file)}</span>;
  return (
    <>
      <picture data-screen className={styles["picture"]}>
        <source media="(prefers-reduced-motion: reduce)" srcSet={art(picture.still)} />
        {image(picture.file)}
      </picture>
      <span className={styles["onPaper"]}>{image(picture.still, "")}</span>
    </>
  );
}

/** A figure of the study, or of another. */
export function DrawnFigure({ name, alt }: { name: DrawnPicture; alt: string }) {
  switch (name) {
    case "before-and-after":
      return <BeforeAndAfter label={alt} />;
    case "intake-by-day":
      return <IntakeByDay label={alt} />;
    case "amounts-beside":
      return <AmountsBeside label={alt} />;
  }
}
